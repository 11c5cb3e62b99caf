/// A shell for which there is a completion script.
public enum Shell: String, Sendable, Hashable, CaseIterable {
  /// GNU Bash, from 4.4 on.
  case bash
  /// The Z shell, from 5.0 on.
  case zsh
  /// fish, from 3.0 on.
  case fish

  /// The script to be loaded by the shell.
  ///
  /// The script holds nothing but the way to ask: the program itself says from its command table
  /// what fits (``CommandTable/completionCommand``), so that a script never falls behind it.
  ///
  /// - Parameter program: The word that starts the program.
  /// - Returns: The text of the script, its last line ended.
  public func completionScript(program: String) -> String {
    let function = "_" + program.map { $0 == "-" || $0 == "." ? "_" : String($0) }.joined()
    switch self {
    case .bash: return bashScript(program, function)
    case .zsh: return zshScript(program, function)
    case .fish: return fishScript(program, "_" + function + "_offer")
    }
  }

  /// Bash breaks words at `=` and `:`, so that `--form=exp` comes in three parts, and replaces only
  /// the last. With `filenames` it quotes what it inserts.
  private func bashScript(_ program: String, _ function: String) -> String {
    #"""
    # Completions of \#(program) for bash. Load them with:
    #   source <(\#(program) completions bash)
    # or for good: write them to ~/.local/share/bash-completion/completions/\#(program)

    \#(function)() {
      local words=() word="" start="" part files candidate position quoting=
      for ((position = 1; position <= COMP_CWORD; position++)); do
        part=${COMP_WORDS[position]}
        if ((${#words[@]} > 0)) && [[ $part == [=:]* || $word == --*= || $word == *: ]]; then
          start=$word
          if [[ $part == [=:]* ]]; then start+=$part; fi
          word+=$part
          words[-1]=$word
        else
          start=
          word=$part
          words+=("$word")
        fi
      done
      word=${word#[\"\']}
      word=${word//\\/}
      if ((${#words[@]} > 0)); then words[-1]=$word; fi
      COMPREPLY=()
      files=none
      {
        read -r files
        while IFS=$'\t' read -r candidate _; do
          COMPREPLY+=("${candidate#"$start"}")
          if [[ $candidate == *[^[:alnum:]@._/:=-]* ]]; then quoting=yes; fi
        done
      } < <("${COMP_WORDS[0]/#\~/$HOME}" __complete -- "${words[@]}" 2>/dev/null)
      word=${word#"$start"}
      case $files in
        paths) files=(-f) quoting=yes ;;
        folders) files=(-d) quoting=yes ;;
        *) files=() ;;
      esac
      if ((${#files[@]} > 0)); then
        while read -r candidate; do
          COMPREPLY+=("$candidate")
        done < <(compgen "${files[@]}" -- "$word")
      fi
      if [[ -n $quoting ]]; then compopt -o filenames 2>/dev/null; fi
      return 0
    }

    complete -F \#(function) \#(program)

    """#
  }

  private func zshScript(_ program: String, _ function: String) -> String {
    #"""
    #compdef \#(program)
    # Completions of \#(program) for zsh. Load them with:
    #   source <(\#(program) completions zsh)
    # or for good: write them to a file _\#(program) in a folder of $fpath

    \#(function)() {
      local -a lines offered
      local line word
      local -a asked=("${(@Q)words[2,CURRENT]}")
      asked[-1]=${asked[-1]#[\"\']}
      lines=("${(@f)$("${(Q)words[1]}" __complete -- "${(@)asked}" 2>/dev/null)}")
      for line in "${(@)lines[2,-1]}"; do
        [[ -n $line ]] || continue
        word=${line%%$'\t'*}
        if [[ $line == *$'\t'* ]]; then
          offered+=("${word//:/\\:}:${line#*$'\t'}")
        else
          offered+=("${word//:/\\:}")
        fi
      done
      if (($#offered)); then _describe -V '\#(program)' offered; fi
      case ${lines[1]} in
        paths) compset -P '--*='; _files ;;
        folders) compset -P '--*='; _files -/ ;;
      esac
      return 0
    }

    if [[ $funcstack[1] == \#(function) ]]; then
      \#(function) "$@"
    else
      compdef \#(function) \#(program)
    fi

    """#
  }

  private func fishScript(_ program: String, _ function: String) -> String {
    #"""
    # Completions of \#(program) for fish. Load them with:
    #   \#(program) completions fish | source
    # or for good: write them to ~/.config/fish/completions/\#(program).fish

    function \#(function)
        set -l words (commandline -opc)
        set -l current (commandline -ct | string replace -r -- '^["\']' '' | string unescape)
        set -l attached (string match -r -- '^--[^=]*=' $current)
        set -l value (string replace -r -- '^--[^=]*=' '' $current)
        set -l lines ($words[1] __complete -- $words[2..-1] "$current" 2>/dev/null)
        switch "$lines[1]"
            case paths
                __fish_complete_path "$value" | string replace -r -- '^' "$attached"
            case folders
                __fish_complete_directories "$value" | string replace -r -- '^' "$attached"
        end
        if test (count $lines) -gt 1
            printf '%s\n' $lines[2..-1]
        end
    end

    complete -c \#(program) -f -a '(\#(function))'

    """#
  }
}

internal import CommandLine

/// One command of the program: its place in the table, and what it does.
protocol Command: SendableMetatype {
  /// How it is called and what help says of it.
  static var spec: CommandSpec { get }

  /// Reads and checks the options.
  init(_ arguments: ParsedArguments) throws

  /// Does it.
  func run(in context: CommandContext) throws
}

/// Every command, by the words that call it: the one list from which table and dispatch are made.
enum CommandList {
  /// Commands called by one word, in the order of the help.
  static var single: [any Command.Type] {
    [
      AssessCommand.self, ListCommand.self, ShowCommand.self, ReportCommand.self,
      ActionsCommand.self, ShareCommand.self, ExportCommand.self, BlockCommand.self,
      KeepCommand.self,
      ForgetCommand.self, BackupCommand.self, RestoreCommand.self, ImportCommand.self,
      RenameCommand.self, PortfolioCommand.self, CompareCommand.self, SummarizeCommand.self,
      DashboardCommand.self,
      RescoreCommand.self,
      VerifyCommand.self,
      ScoreCommand.self, WhereCommand.self, VersionCommand.self,
    ]
  }

  /// Commands about the program itself, called by one word; they end the help.
  static var program: [any Command.Type] {
    [CompletionsCommand.self, ManCommand.self, CompleteCommand.self]
  }

  /// The members of `config`.
  static var config: [any Command.Type] {
    [
      ConfigListCommand.self, ConfigSetCommand.self, ConfigUnsetCommand.self,
      ConfigPathCommand.self,
    ]
  }

  /// The members of `questionnaire`.
  static var questionnaire: [any Command.Type] {
    [
      QuestionnaireCheckCommand.self, QuestionnaireInfoCommand.self, QuestionnaireDiffCommand.self,
      QuestionnaireSimulateCommand.self, QuestionnaireExportCommand.self,
      QuestionnaireImportCommand.self,
    ]
  }

  /// The members of `campaign`.
  static var campaign: [any Command.Type] {
    [
      CampaignNewCommand.self, CampaignStatusCommand.self, CampaignCloseCommand.self,
      CampaignCheckCommand.self, CampaignRecordCommand.self,
    ]
  }

  /// The members of `release`.
  static var release: [any Command.Type] { [ReleaseListCommand.self, ReleaseShowCommand.self] }

  static func command(at path: [String]) -> (any Command.Type)? {
    switch path.count {
    case 1: (single + program).first { $0.spec.name == path[0] }
    case 2 where path[0] == "config": config.first { $0.spec.name == path[1] }
    case 2 where path[0] == "questionnaire": questionnaire.first { $0.spec.name == path[1] }
    case 2 where path[0] == "campaign": campaign.first { $0.spec.name == path[1] }
    case 2 where path[0] == "release": release.first { $0.spec.name == path[1] }
    default: nil
    }
  }
}

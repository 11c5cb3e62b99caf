"""Takes the network away from a process: whatever asks the kernel for it is killed."""

import ctypes
import platform
import struct

# System calls that lead to a network, by architecture: socket, connect, bind, listen, accept,
# sendto, recvfrom, sendmsg, recvmsg, socketpair, accept4, recvmmsg, sendmmsg.
CALLS = {
    "x86_64": (0xC000003E, (41, 42, 49, 50, 43, 44, 45, 46, 47, 53, 288, 299, 307)),
    "aarch64": (0xC00000B7, (198, 203, 200, 201, 202, 206, 207, 211, 212, 199, 242, 243, 269)),
}
NO_NEW_PRIVILEGES, SET_FILTER, FILTER_MODE = 38, 22, 2
LOAD, EQUAL, RETURN = 0x20, 0x15, 0x06
KILL, ALLOW = 0x80000000, 0x7FFF0000


def program():
    """The filter, as instructions of the kernel's packet filter (code, true, false, value)."""
    architecture, calls = CALLS[platform.machine()]
    found = [
        (LOAD, 0, 0, 4), (EQUAL, 1, 0, architecture), (RETURN, 0, 0, KILL), (LOAD, 0, 0, 0)]
    for number in calls:
        found += [(EQUAL, 0, 1, number), (RETURN, 0, 0, KILL)]
    return found + [(RETURN, 0, 0, ALLOW)]


def deny():
    """To be run in a child before the program: from then on there is no network for it."""
    library = ctypes.CDLL(None, use_errno=True)
    code = b"".join(struct.pack("HBBI", *line) for line in program())
    buffer = ctypes.create_string_buffer(code, len(code))

    class Filter(ctypes.Structure):
        _fields_ = [("length", ctypes.c_ushort), ("code", ctypes.c_void_p)]

    filter_ = Filter(len(code) // 8, ctypes.addressof(buffer))
    if library.prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0) or library.prctl(
            SET_FILTER, FILTER_MODE, ctypes.byref(filter_), 0, 0):
        raise OSError(ctypes.get_errno(), "the network cannot be taken away")

#ifndef READINESS_CMINIZIP_SHIM_H
#define READINESS_CMINIZIP_SHIM_H

#include <unzip.h>

#endif

#ifndef READINESS_CEXPAT_SHIM_H
#define READINESS_CEXPAT_SHIM_H

#include <expat.h>

#endif

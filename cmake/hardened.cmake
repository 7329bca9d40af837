# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What people run is built so that a fault in it is hard to make use of: at another address each time, with tables that
# nothing can write to, and with checks of the stack, of jumps and of the sizes that library calls are given. .ci/hardening
# looks at the programs themselves whether it is so. Everyday builds are left as they are: they are for finding faults.
if(CMAKE_BUILD_TYPE STREQUAL "Debug")
    return()
endif()

include(CheckCXXCompilerFlag)
include(CheckLinkerFlag)

# waymark_harden_compiling(NAME FLAG...): the flags, where the compiler knows them.
function(waymark_harden_compiling name)
    list(JOIN ARGN " " flags)
    set(CMAKE_REQUIRED_FLAGS "-Werror")
    check_cxx_compiler_flag("${flags}" WAYMARK_COMPILES_${name})
    if(WAYMARK_COMPILES_${name})
        add_compile_options(${ARGN})
    endif()
endfunction()

# waymark_harden_linking(NAME FLAG): likewise for the linker.
function(waymark_harden_linking name flag)
    check_linker_flag(CXX "${flag}" WAYMARK_LINKS_${name})
    if(WAYMARK_LINKS_${name})
        add_link_options("${flag}")
    endif()
endfunction()

if(MSVC)
    # Addresses that change, no code in data and checks of the stack are MSVC's defaults.
    add_compile_options(/guard:cf)
    add_link_options(/guard:cf /CETCOMPAT)
    return()
endif()

include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
waymark_harden_compiling(STACK_PROTECTOR -fstack-protector-strong)
if(WIN32)
    add_link_options(-fstack-protector-strong) # whose checks are a library there
    return() # MinGW has the rest by default, or has it not
endif()
waymark_harden_compiling(STACK_CLASH -fstack-clash-protection)
waymark_harden_compiling(CF_PROTECTION -fcf-protection=full) # Intel's and AMD's processors
waymark_harden_compiling(BRANCH_PROTECTION -mbranch-protection=standard) # ARM's
if(NOT APPLE)
    waymark_harden_linking(RELRO "LINKER:-z,relro,-z,now")
    waymark_harden_linking(NOEXECSTACK "LINKER:-z,noexecstack")
endif()
# The greatest that the compiler and the C library have, and only where the compiler optimises: it says nothing of sizes
# elsewhere, and warns. Some compilers come with a lesser one, which goes first.
set(fortify 3)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 12)
    set(fortify 2)
endif()
add_compile_options("SHELL:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=${fortify}")
# (SHELL, or CMake would take this for the flag above, which is there already, and leave it out.)
set(WAYMARK_NOT_FORTIFIED "SHELL:-U_FORTIFY_SOURCE") # for those that are not optimised, or watched by a sanitizer

# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The flags of a tree in which bytes are thrown at what takes bytes from outside (tests/fuzz): libFuzzer sees which way they
# took, and the sanitizers see what they did. As with the sanitized twins, a null pointer is found as a bad address.
set(WAYMARK_FUZZERS -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize=null,alignment,vptr
                    -fno-sanitize-recover=undefined)
add_compile_options(-O1 -g1 -fno-omit-frame-pointer ${WAYMARK_FUZZERS})
add_link_options(${WAYMARK_FUZZERS})
add_compile_definitions(QT_FORCE_ASSERTS)

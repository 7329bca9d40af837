# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The icons travel inside the window's library, as :/icons/NAME.svg.
if(TARGET waymark-ui)
    file(GLOB waymarkIcons CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/*.svg)
    qt_add_resources(waymark-ui icons PREFIX /icons BASE ${PROJECT_SOURCE_DIR}/resources/icons FILES ${waymarkIcons})
    qt_add_resources(waymark-ui programicon PREFIX /program BASE ${PROJECT_SOURCE_DIR}/packaging/icon
                     FILES ${PROJECT_SOURCE_DIR}/packaging/icon/waymark.svg)
    # The user guide, one source for the program and for whoever reads it elsewhere, with what it shows and leads to.
    set(waymarkGuidePictures agree-light.png summary-light.png present-light.png)
    file(GLOB waymarkGuide CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/docs/user-guide/*.md
         ${PROJECT_SOURCE_DIR}/docs/user-guide/cy/*.md)
    list(TRANSFORM waymarkGuidePictures PREPEND ${PROJECT_SOURCE_DIR}/docs/pictures/)
    qt_add_resources(waymark-ui guide PREFIX /docs BASE ${PROJECT_SOURCE_DIR}/docs
                     FILES ${waymarkGuide} ${PROJECT_SOURCE_DIR}/docs/reliability.md ${PROJECT_SOURCE_DIR}/docs/deploying.md
                           ${PROJECT_SOURCE_DIR}/docs/platforms.md ${waymarkGuidePictures})
endif()

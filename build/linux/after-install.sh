#!/bin/sh
# Runs as root after installing or upgrading (deb and rpm): puts the command in place and lets Chromium's sandbox work everywhere.
set -e

ln -sfn '/opt/${sanitizedProductName}/${executable}' '/usr/bin/${executable}'

# Chromium makes its sandbox from user namespaces and takes this helper only where the system forbids those to ordinary programs
# (Ubuntu 24.04 does). Whether it does can change at any time, so the helper is always ready, as in Chromium's own packages.
chown root:root '/opt/${sanitizedProductName}/chrome-sandbox'
chmod 4755 '/opt/${sanitizedProductName}/chrome-sandbox'

exit 0

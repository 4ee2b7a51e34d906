#!/bin/sh
# Runs as root after removing (deb and rpm); also when an upgrade replaced this version, and then it leaves everything as it is.
set -e

# dpkg says a word ("remove", "purge", "upgrade" …), rpm the number of versions that are still installed.
case "$1" in
  remove | purge | 0) ;;
  *) exit 0 ;;
esac

if [ -L '/usr/bin/${executable}' ] && [ "$(readlink '/usr/bin/${executable}')" = '/opt/${sanitizedProductName}/${executable}' ]; then
  rm -f '/usr/bin/${executable}'
fi

if [ "$1" != purge ]; then
  echo 'Unsit is removed. Settings and history of each person stay where they are, in ~/.config/${sanitizedProductName};'
  echo 'whoever wants them gone deletes that folder.'
fi

exit 0

#!/bin/sh
# Runs a command inside another root file system, as a booted system there would: called as root in a mount space of its own (unshare --mount).
# $1 the root, $2 "pivot", or "chroot" for a kernel that gives ordinary users no namespaces (it gives none to a changed root), $3 a folder of the host that is needed there too, then the command.
set -e
root=$1 manner=$2 shared=$3
shift 3
# What mounts and changes the root is found wherever the command itself may look.
path_inside=$PATH
PATH=/usr/sbin:/usr/bin:/sbin:/bin

mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mkdir -p "$root$shared" "$root/tmp/.X11-unix"
mount --bind "$shared" "$root$shared"
if [ -d /tmp/.X11-unix ]; then mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"; fi

if [ "$manner" = chroot ]; then exec chroot "$root" env "PATH=$path_inside" "$@"; fi
cd "$root"
mkdir -p .before
pivot_root . .before
umount -l /.before
rmdir /.before
cd /
exec env "PATH=$path_inside" "$@"

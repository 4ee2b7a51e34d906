// Writes the specification from which rpmbuild makes an .rpm; exists apart from the packing so that what it says can be tested.
import { splitDescription } from './fpm-order.mjs';

/** A percent sign starts a macro. */
const plain = (text) => text.replaceAll('%', '%%');

/** A script runs by the shell its first line names. */
function script(section, text) {
  const [, shell = '/bin/sh'] = /^#!\s*(\S+)/.exec(text) ?? [];
  return [`%${section} -p ${shell}`, plain(text.replace(/^#!.*\n/, '')), ''];
}

/**
 * `order` is what readFpmOrder answers; `scripts` are the texts `{ afterInstall, afterRemove }`; `owned` the paths in the package, folders marked
 * by a slash at the end.
 */
export function rpmSpecification(order, scripts, owned) {
  const { summary, rest } = splitDescription(order.description);
  const short = order.summary || summary || order.name;
  return [
    // The quickest compression: these are test packages.
    '%define _binary_payload w1.gzdio',
    // Nothing is stripped or rewritten, and nothing guessed: the program brings its own libraries.
    '%define __os_install_post %{nil}',
    '%define _build_id_links none',
    '%global debug_package %{nil}',
    'AutoReqProv: no',
    `Name: ${order.name}`,
    `Version: ${order.version.replaceAll('-', '~')}`,
    `Release: ${order.iteration ?? '1'}`,
    `Summary: ${plain(short)}`,
    `License: ${order.license ?? 'unknown'}`,
    `Group: ${order.category ?? 'Applications'}`,
    ...(order.vendor ? [`Vendor: ${plain(order.vendor)}`] : []),
    ...(order.url ? [`URL: ${plain(order.url)}`] : []),
    `Packager: ${plain(order.maintainer)}`,
    ...order.depends.map((name) => `Requires: ${name}`),
    '',
    '%description',
    plain([summary, ...rest].filter((text, index) => index > 0 || text !== short).join('\n').trim() || short),
    '',
    ...(scripts.afterInstall ? script('post', scripts.afterInstall) : []),
    ...(scripts.afterRemove ? script('postun', scripts.afterRemove) : []),
    '%files',
    '%defattr(-,root,root)',
    ...owned.map((file) => (file.endsWith('/') ? `%dir "${plain(file.slice(0, -1))}"` : `"${plain(file)}"`)),
    '',
  ].join('\n');
}

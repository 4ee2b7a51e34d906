// Writes the control file of a .deb; exists apart from the packing so that what it says can be tested.
import { splitDescription } from './fpm-order.mjs';

const line = (name, value) => (value ? [`${name}: ${value}`] : []);

/** `order` is what readFpmOrder answers, `installedKilobytes` what it takes up once it is installed. */
export function debianControl(order, installedKilobytes) {
  const { summary, rest } = splitDescription(order.description);
  return [
    `Package: ${order.name}`,
    `Version: ${order.iteration ? `${order.version}-${order.iteration}` : order.version}`,
    `Architecture: ${order.architecture}`,
    `Maintainer: ${order.maintainer}`,
    `Installed-Size: ${installedKilobytes}`,
    ...line('Depends', order.depends.join(', ')),
    ...line('Recommends', order.recommends.join(', ')),
    `Section: ${order.category ?? 'misc'}`,
    `Priority: ${order.priority ?? 'optional'}`,
    ...line('Homepage', order.url),
    `Description: ${summary || order.name}`,
    // A line of its own is indented; an empty one is a dot.
    ...rest.map((text) => ` ${text || '.'}`),
    '',
  ].join('\n');
}

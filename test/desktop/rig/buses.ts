// Private message buses: an empty session bus and an empty "system" bus on which only what a test puts there exists.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { startChild } from './child';
import type { Environment } from './environment';

export interface Bus {
  readonly address: string;
  release(): Promise<void>;
}

/** No service folders: a bus that starts installed programs on demand would answer with the tester's own notification daemon. */
function configuration(socket: string): string {
  return `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=${socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <!-- Also whom the test runs a packaged app as; the folder of the socket keeps everybody else out. -->
    <allow user="*"/>
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;
}

async function acquireBus(name: string, environment: Environment, folder: string): Promise<Bus> {
  const configurationFile = path.join(folder, `${name}-bus.conf`);
  writeFileSync(configurationFile, configuration(path.join(folder, `${name}-bus`)));
  const daemon = await startChild(
    'dbus-daemon',
    [`--config-file=${configurationFile}`, '--nofork', '--nopidfile', '--print-address=3'],
    { readyOn: 'fd3', environment },
  );
  return { address: daemon.readyLine, release: daemon.release };
}

export const acquireSessionBus = (environment: Environment, folder: string): Promise<Bus> =>
  acquireBus('session', environment, folder);

/** What the app takes for the system bus (DBUS_SYSTEM_BUS_ADDRESS): nothing of the real machine is on it. */
export const acquireSystemBus = (environment: Environment, folder: string): Promise<Bus> =>
  acquireBus('system', environment, folder);

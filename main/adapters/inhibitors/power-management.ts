// Asks the power managers of KDE and Xfce whether something keeps the screen on.
import { freshForMs } from '../../../shared/presence/fresh';
import type { BusCall } from '../../ports/message-bus';
import type { BusQuestion } from '../../ports/presence-source';

const answerLimitMs = 1_000;

interface PowerManager {
  call: BusCall;
  changed: string;
}

/** KDE keeps apart what holds the screen on (4) from what only holds off sleep, a download for one. */
const policyAgent: PowerManager = {
  call: {
    destination: 'org.kde.Solid.PowerManagement.PolicyAgent',
    path: '/org/kde/Solid/PowerManagement/PolicyAgent',
    interface: 'org.kde.Solid.PowerManagement.PolicyAgent',
    member: 'HasInhibition',
    signature: 'u',
    body: [4],
  },
  changed: 'InhibitionsChanged',
};

const powerManagement: PowerManager = {
  call: {
    destination: 'org.freedesktop.PowerManagement.Inhibit',
    path: '/org/freedesktop/PowerManagement/Inhibit',
    interface: 'org.freedesktop.PowerManagement.Inhibit',
    member: 'HasInhibit',
  },
  changed: 'HasInhibitChanged',
};

function question({ call, changed }: PowerManager): BusQuestion<boolean> {
  return {
    what: call.destination,
    name: call.destination,
    freshForMs,
    isNews: (before, after) => before !== after,
    waitedFor: false,
    on: (bus) => ({
      async ask() {
        const [held] = await bus.call(call, answerLimitMs);
        if (typeof held !== 'boolean') throw new Error('it does not say whether something is held');
        return held;
      },
      listen: (_heard, askAgain) => bus.onSignal({ sender: call.destination, interface: call.interface, member: changed }, askAgain),
    }),
  };
}

export const policyAgentQuestion = (): BusQuestion<boolean> => question(policyAgent);

/** On KDE this one counts downloads too: it is for the desktops that have only this. */
export const powerManagementQuestion = (): BusQuestion<boolean> => question(powerManagement);

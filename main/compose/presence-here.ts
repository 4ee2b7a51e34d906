// Chooses who tells presence on this platform and in this session: Electron alone, or on Linux whatever the desktop offers.
import { idleMonitorQuestion, idleMonitors, idleSince } from '../adapters/idle-monitor/idle-monitor';
import { loginInhibitorsQuestion } from '../adapters/inhibitors/login-inhibitors';
import { policyAgentQuestion, powerManagementQuestion } from '../adapters/inhibitors/power-management';
import { gnomeSessionQuestion } from '../adapters/inhibitors/gnome-session';
import { idleByHint, sessionIdleHintQuestion } from '../adapters/login1/session-idle-hint';
import { sessionLockQuestion } from '../adapters/login1/session-lock';
import { sleepAnnouncements } from '../adapters/login1/sleep-announcements';
import { electronIdleMs, electronLocked, electronPresence, electronSleep } from '../adapters/presence/electron-presence';
import { screenSaverQuestion, screenSavers } from '../adapters/screen-saver/screen-saver';
import { waylandIdle } from '../adapters/wayland/wayland-idle';
import { waylandSocket } from '../adapters/wayland/wayland-socket';
import type { Clock } from '../ports/clock';
import type { Log } from '../ports/log';
import type { ConnectBus } from '../ports/message-bus';
import type { MicrophoneInUse } from '../ports/microphone';
import type { Presence } from '../ports/presence';
import type { BusQuestion, OpenSource } from '../ports/presence-source';
import { anyTrue } from '../presence/any-true';
import { askedOnBus } from '../presence/asked-on-bus';
import { firstKnown } from '../presence/first-known';
import { followBus } from '../presence/follow-bus';
import { fromSource } from '../presence/from-source';
import { heldBack } from '../presence/held-back';
import { joinedPresence } from '../presence/joined-presence';
import { mapSource } from '../presence/map-source';
import { withMicrophoneWhileIdle } from '../presence/microphone-while-idle';
import { onceMoved } from '../presence/once-moved';
import { sourceOnBus } from '../presence/source-on-bus';
import { untilKnown } from '../presence/until-known';
import type { Buses } from './buses';
import { sessionHere } from './session-here';

interface PresenceContext {
  buses: Buses;
  microphoneInUse: MicrophoneInUse;
  clock: Clock;
  log: Log;
}

/** Something that answers at once and has nothing to release. */
function atOnce<Value>(read: () => Value): OpenSource<Value> {
  return () => ({ read, refresh: () => null, release: () => undefined });
}

function linuxPresence({ buses, clock, log }: PresenceContext): Presence {
  const { begin, begun, connect } = heldBack();
  const session = connect(buses.session);
  const system = connect(buses.system);
  const own = { id: process.env['XDG_SESSION_ID'], pid: process.pid };
  const ownUid = process.getuid?.() ?? -1;
  const on = <Value>(bus: ConnectBus, question: BusQuestion<Value>): OpenSource<Value> =>
    sourceOnBus(bus, clock, askedOnBus(question, clock, log));

  const electronIdle = atOnce(() => electronIdleMs(clock.rate));
  const kind = sessionHere();
  const socket = kind === 'x' ? null : waylandSocket(process.env);
  const compositor = socket === null ? null : waylandIdle(socket, clock, begun, log);
  const idleOnWayland = firstKnown<number>([
    ...([['mutter', 'gnome'], ['muffin', 'cinnamon']] as const).map(([monitor, name]) =>
      fromSource(name, mapSource(on(session, idleMonitorQuestion(idleMonitors[monitor], clock)), (last) => idleSince(last, clock))),
    ),
    ...(compositor ? [fromSource('compositor', compositor.idle)] : []),
    ...(kind === 'wayland' ? [fromSource('firstInput', onceMoved(electronIdle))] : []),
    fromSource(
      'login',
      mapSource(on(system, sessionIdleHintQuestion(own, clock, () => Number(process.hrtime.bigint()) / 1e6)), (hint) => idleByHint(hint, clock)),
    ),
  ]);

  return joinedPresence(
    {
      idle: kind === 'x' ? fromSource('system', electronIdle) : idleOnWayland,
      locked: anyTrue([
        untilKnown(anyTrue(screenSavers.map((saver) => on(session, screenSaverQuestion(saver)))), atOnce(electronLocked)),
        mapSource(on(system, sessionLockQuestion(own)), ({ locked }) => locked),
      ]),
      passive: anyTrue([
        on(session, gnomeSessionQuestion()),
        firstKnown([on(session, policyAgentQuestion()), on(session, powerManagementQuestion())]),
        on(system, loginInhibitorsQuestion(ownUid)),
        ...(compositor ? [compositor.passive] : []),
      ]),
      sleep: [
        (listener) => ({ release: electronSleep(listener) }),
        (listener) => {
          const followed = followBus(system, clock, (bus) => ({ release: sleepAnnouncements(bus, listener) }), () => undefined);
          const works = (): boolean => followed.current() !== 'asking' && followed.current() !== null;
          return { ...followed, works };
        },
      ],
      begin,
    },
    clock,
  );
}

export function presenceHere(context: PresenceContext): Presence {
  const seen = process.platform === 'linux' ? linuxPresence(context) : electronPresence(context.clock.rate);
  return withMicrophoneWhileIdle(seen, context.microphoneInUse, context.clock);
}

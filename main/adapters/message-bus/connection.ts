// A connection as the adapters use it: subscriptions counted per rule, names followed to their owners, silence after a loss.
import type { BusSignal, MessageBus, Release } from '../../ports/message-bus';
import type { Log } from '../../ports/log';
import type { Line } from './line';
import { isSenderName, isWanted, matchRule, nameOwnerRule } from './match-rule';

const driver = { destination: 'org.freedesktop.DBus', path: '/org/freedesktop/DBus', interface: 'org.freedesktop.DBus' };

/** Says who owns a name: its unique name, or null for nobody. */
type OwnerListener = (owner: string | null) => void;

export function connectionOn(line: Line, limitMs: number, log: Log): MessageBus {
  const listeners = new Set<(signal: BusSignal) => void>();
  const rules = new Map<string, number>();
  let lost = false;

  line.onSignal((signal) => {
    for (const listener of [...listeners]) {
      try {
        listener(signal);
      } catch (error) {
        log(`message bus: a listener to ${signal.member} failed: ${String(error)}`, 'warning');
      }
    }
  });
  line.onLost(() => {
    lost = true;
    listeners.clear();
  });

  function tellBus(member: 'AddMatch' | 'RemoveMatch', rule: string): void {
    line.call({ ...driver, member, signature: 's', body: [rule] }, limitMs).catch((error: unknown) => {
      if (!lost) log(`message bus: ${member} failed: ${String(error)}`, 'warning');
    });
  }

  function addRule(rule: string): Release {
    const users = rules.get(rule) ?? 0;
    rules.set(rule, users + 1);
    if (users === 0) tellBus('AddMatch', rule);
    return once(() => {
      const left = (rules.get(rule) ?? 1) - 1;
      if (left > 0) rules.set(rule, left);
      else {
        rules.delete(rule);
        if (!lost) tellBus('RemoveMatch', rule);
      }
    });
  }

  function listen(rule: string, listener: (signal: BusSignal) => void): Release {
    const removeRule = addRule(rule);
    listeners.add(listener);
    return once(() => {
      listeners.delete(listener);
      removeRule();
    });
  }

  function followOwner(name: string, listener: OwnerListener): Release {
    let released = false;
    let heard = false;
    let owner: string | null | undefined;
    const learn = (now: string | null): void => {
      if (released || now === owner) return;
      owner = now;
      listener(now);
    };
    const stop = listen(nameOwnerRule(name), ({ sender, member, body: [changed, , now] }) => {
      if (sender !== driver.destination || member !== 'NameOwnerChanged' || changed !== name) return;
      heard = true;
      learn(now === '' ? null : String(now));
    });
    line.call({ ...driver, member: 'GetNameOwner', signature: 's', body: [name] }, limitMs).then(
      // A change heard meanwhile is at least as new as this answer.
      ([now]) => (heard ? undefined : learn(String(now))),
      () => (heard ? undefined : learn(null)),
    );
    const stopWatchingLine = line.onLost(() => learn(null));
    return once(() => {
      released = true;
      stopWatchingLine();
      stop();
    });
  }

  return {
    call: (call, callLimitMs = limitMs) => line.call(call, callLimitMs),
    onSignal(match, listener) {
      if (lost) return () => undefined;
      const name = match.sender;
      if (name === undefined || isSenderName(name)) {
        return listen(matchRule(match), (signal) => {
          if (isWanted(signal, match, name)) listener(signal);
        });
      }
      let sender: string | null | undefined;
      // Who owns the name may be told a moment after its first signals are here, when both come in with the same bytes.
      let waiting: BusSignal[] = [];
      const pass = (signal: BusSignal): void => {
        if (isWanted(signal, match, sender)) listener(signal);
      };
      const stopFollowing = followOwner(name, (owner) => {
        sender = owner;
        const held = waiting;
        waiting = [];
        held.forEach(pass);
      });
      const stop = listen(matchRule(match), (signal) => {
        if (sender === undefined) waiting.push(signal);
        else pass(signal);
      });
      return once(() => {
        waiting = [];
        stop();
        stopFollowing();
      });
    },
    onNameOwner(name, listener) {
      let said: boolean | undefined;
      return followOwner(name, (owner) => {
        const owned = owner !== null;
        if (owned === said) return;
        said = owned;
        listener(owned);
      });
    },
    variant: (signature, value) => line.variant(signature, value),
    close: () => line.close(),
  };
}

function once(release: Release): Release {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    release();
  };
}

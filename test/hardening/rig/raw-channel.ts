// The raw channel to main as a hole in the renderer would give it: taken with the debugger out of the preload's own closure, past every check of the bridge.
import type { CDPSession, Page } from 'playwright-core';

export interface RawChannel {
  /** Evaluates source text in the preload's world, where `rawIpc` is Electron's ipcRenderer; resolves to its value. */
  evaluate<Result>(source: string): Promise<Result>;
}

const worldName = 'Electron Isolated Context';

interface Parsed {
  scriptId: string;
  executionContextId: number;
}

async function preloadScript(cdp: CDPSession, parsed: readonly Parsed[], world: number): Promise<{ scriptId: string; lineNumber: number }> {
  for (const { scriptId, executionContextId } of parsed) {
    if (executionContextId !== world) continue;
    const { scriptSource } = await cdp.send('Debugger.getScriptSource', { scriptId });
    const lineNumber = scriptSource.split('\n').findIndex((line) => line.includes('This window has no call'));
    if (lineNumber >= 0) return { scriptId, lineNumber };
  }
  throw new Error('The preload was not found among the scripts of the page');
}

export async function rawChannelOf(page: Page): Promise<RawChannel> {
  const cdp = await page.context().newCDPSession(page);
  const parsed: Parsed[] = [];
  const worlds: number[] = [];
  cdp.on('Debugger.scriptParsed', (script) => parsed.push(script));
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === worldName) worlds.push(context.id);
  });
  await cdp.send('Runtime.enable');
  await cdp.send('Debugger.enable');
  const world = worlds.at(-1);
  if (world === undefined) throw new Error(`The page has no world called ${worldName}`);
  const { scriptId, lineNumber } = await preloadScript(cdp, parsed, world);
  await cdp.send('Debugger.setBreakpoint', { location: { scriptId, lineNumber } });
  const paused = new Promise<string>((resolve) => cdp.once('Debugger.paused', ({ callFrames }) => resolve(callFrames[0]?.callFrameId ?? '')));
  const calling = page.evaluate(() => window.unsit.call('readSnapshot').then(() => undefined));
  const callFrameId = await paused;
  await cdp.send('Debugger.evaluateOnCallFrame', { callFrameId, expression: 'globalThis.rawIpc = electron.ipcRenderer' });
  await cdp.send('Debugger.disable');
  await calling;

  return {
    async evaluate<Result>(source: string): Promise<Result> {
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
        expression: source,
        contextId: world,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as Result;
    },
  };
}

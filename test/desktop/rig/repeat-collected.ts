// Asks main again where its answer was lost on the way.
// Symptom: "electronApplication.evaluate: Resulting promise was garbage collected", about once in three hundred tests: main's own garbage collection
// comes before the answer has been sent (https://github.com/microsoft/playwright/issues/33737; Playwright 1.65.1, Electron 33.2.1).
// Delete when the desktop tests pass ten times without it. What a test has main do must bear to be done twice.
import type { ElectronApplication } from 'playwright-core';

const attempts = 3;

export function repeatCollected(app: ElectronApplication): void {
  const once = app.evaluate.bind(app) as (...args: readonly unknown[]) => Promise<unknown>;
  const repeated = async (...args: readonly unknown[]): Promise<unknown> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await once(...args);
      } catch (error) {
        if (attempt === attempts || !String(error).includes('promise was garbage collected')) throw error;
      }
    }
  };
  app.evaluate = repeated as typeof app.evaluate;
}

// Two displays for the app on one wide screen: a virtual X server has a single output, so what Electron says of displays is told here instead.
import type { ElectronApplication } from 'playwright-core';

export interface PretendedDisplay {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly scaleFactor?: number;
}

/** Once the app's tray icon is there. From now on these are the displays; whoever follows them hears of the change. The windows stay real, on the real screen. */
export async function pretendDisplays(app: ElectronApplication, displays: readonly PretendedDisplay[]): Promise<void> {
  await app.evaluate(({ screen }, told) => {
    const described = told.map(({ id, scaleFactor = 1, ...bounds }) => ({ id, scaleFactor, bounds, workArea: bounds }));
    const holds = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }, at: { x: number; y: number }): boolean =>
      at.x >= x && at.x < x + width && at.y >= y && at.y < y + height;
    const pretended = {
      getAllDisplays: () => described,
      getPrimaryDisplay: () => described[0],
      getDisplayNearestPoint: (at: { x: number; y: number }) => described.find(({ bounds }) => holds(bounds, at)) ?? described[0],
    };
    Object.assign(screen, pretended);
    (screen as unknown as NodeJS.EventEmitter).emit('display-metrics-changed');
  }, displays);
}

// The floor of every figure: a bare Electron app with a tray icon, a two-item menu and one timer a minute, and a blank window when asked.
const { app, BrowserWindow, Menu, nativeImage, Tray } = require('electron');

/** A plain square: nobody has to read it. */
function icon() {
  const size = 22;
  return nativeImage.createFromBitmap(Buffer.alloc(size * size * 4, 0x99), { width: size, height: size });
}

/** Blank, but of a colour of its own: what is painted can be told from a window that is only there. */
const blankPage = 'data:text/html,<title>Blank</title><html style="background:%233355bb">';

function openBlank() {
  const window = new BrowserWindow({ width: 1080, height: 760, show: false, autoHideMenuBar: true });
  window.once('ready-to-show', () => {
    window.show();
    window.focus();
  });
  void window.loadURL(blankPage);
}

app.enableSandbox();
app.on('window-all-closed', () => undefined);
void app.whenReady().then(() => {
  const tray = new Tray(icon());
  tray.setToolTip('Floor');
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { label: 'Open', click: openBlank },
      { label: 'Quit', click: () => app.quit() },
    ]),
  );
  setInterval(() => undefined, 60_000);
});

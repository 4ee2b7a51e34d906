// What can be known here of the packages for Windows and macOS: their settings fit electron-builder's own schema, names agree, pictures and scripts are whole.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appId } from '../../shared/app-id/app-id';
import { repositoryRoot } from '../desktop/rig/repository';

const inRepository = (name: string): string => path.join(repositoryRoot, name);
const script = (name: string): Promise<unknown> => import(pathToFileURL(inRepository(`scripts/package/${name}`)).href);
const builder = createRequire(createRequire(createRequire(import.meta.url).resolve('electron-builder')).resolve('app-builder-lib'));

interface Configuration extends Record<string, unknown> {
  readonly appId: string;
  readonly win: { readonly icon: string; readonly target: readonly string[] };
  readonly nsis: { readonly include: string; readonly deleteAppDataOnUninstall: boolean; readonly perMachine: boolean };
  readonly mac: { readonly icon: string; readonly entitlements: string; readonly entitlementsInherit: string; readonly hardenedRuntime: boolean; readonly extendInfo: Record<string, unknown> };
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'unsit-other-'));
let icons: { readonly linux: string; readonly windows: string; readonly mac: string };
let configuration: Configuration;

/** As each of ours replaces or completes what the file says, one level down. */
function merged(base: Record<string, unknown>, more: Record<string, unknown>): Record<string, unknown> {
  const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
  return { ...base, ...Object.fromEntries(Object.entries(more).map(([key, value]) => [key, isGroup(value) && isGroup(base[key]) ? { ...base[key], ...value } : value])) };
}

beforeAll(async () => {
  const { drawIcons } = (await script('icons.mjs')) as { drawIcons(target: string): Promise<typeof icons> };
  const { builderSettings } = (await script('builder-settings.mjs')) as { builderSettings(order: object): Record<string, unknown> };
  icons = await drawIcons(folder);
  const { load } = builder('js-yaml') as { load(text: string): Record<string, unknown> };
  const ours = builderSettings({ electron: { kind: 'official', version: '45.4.1', distPath: folder }, app: folder, output: folder, icons });
  configuration = merged(load(readFileSync(inRepository('electron-builder.yml'), 'utf8')), ours) as Configuration;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the settings', () => {
  const check = (given: object): Promise<void> =>
    (builder('app-builder-lib/out/util/config/config') as { validateConfiguration(given: object, logger: object): Promise<void> }).validateConfiguration(given, { isEnabled: false });

  test('of every system fit the schema of electron-builder itself', async () => {
    await expect(check(configuration)).resolves.toBeUndefined();
  });

  test.each(['win', 'nsis', 'portable', 'mac', 'dmg', 'linux', 'appImage'])('and the schema would refuse a wrong word in %s', async (group) => {
    await expect(check(merged(configuration, { [group]: { surelyNoSuchOption: true } }))).rejects.toThrow(`configuration.${group} should be`);
  });
});

describe('Windows', () => {
  test('the shortcut of the installer and the app itself carry the same id, else its notifications would be nobody’s', () => {
    expect(appId).toBe(configuration.appId);
    expect(readFileSync(inRepository('main/main.ts'), 'utf8')).toContain('app.setAppUserModelId(appId)');
  });

  test('the icon holds every size up to 256, each as large as it says', () => {
    const ico = readFileSync(configuration.win.icon);
    const pictures = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
      const entry = 6 + 16 * index;
      const at = ico.readUInt32LE(entry + 12);
      return { said: ico.readUInt8(entry) || 256, is: ico.readUInt32BE(at + 16), png: ico.toString('latin1', at + 1, at + 4) };
    });
    expect(pictures).toEqual([16, 22, 24, 32, 48, 64, 128, 256].map((size) => ({ said: size, is: size, png: 'PNG' })));
  });

  test('the installer is for one person and keeps what they recorded', () => {
    expect(configuration.win.target).toEqual(['nsis', 'portable']);
    expect(configuration.nsis).toMatchObject({ perMachine: false, deleteAppDataOnUninstall: false });
  });

  /** What electron-builder's own script has defined when it comes to ours. */
  const around = (include: string): string => `
Unicode true
!include LogicLib.nsh
!include FileFunc.nsh
!define APP_ID "${configuration.appId}"
!define PRODUCT_NAME "Unsit"
!macro _isUpdated _a _b _t _f
  StrCmp $0 "--updated" \`\${_t}\` \`\${_f}\`
!macroend
!define isUpdated \`"" isUpdated ""\`
OutFile "${path.join(folder, 'made.exe')}"
InstallDir "$TEMP\\unsit"
!include "${include}"
Section
  WriteUninstaller "$INSTDIR\\un.exe"
SectionEnd
Section "un.Uninstall"
  !insertmacro customUnInstall
SectionEnd
`;

  test('what the uninstaller adds compiles without a warning, takes the login item along and says where the data stay', () => {
    const include = inRepository(configuration.nsis.include);
    const file = path.join(folder, 'around.nsi');
    writeFileSync(file, around(include));
    const { status, stdout, stderr } = spawnSync('makensis', ['-WX', '-V2', file], { encoding: 'utf8' });
    expect({ status, said: stdout + stderr }).toEqual({ status: 0, said: '' });
    expect(statSync(path.join(folder, 'made.exe')).size).toBeGreaterThan(10_000);
    const text = readFileSync(include, 'utf8');
    expect(text).toContain('DeleteRegValue HKCU "Software\\Microsoft\\Windows\\CurrentVersion\\Run" "${APP_ID}"');
    expect(text).toContain('Your settings and history stay where they are, in$\\r$\\n$APPDATA\\${PRODUCT_NAME}');
  });

  test('and the compiler would have refused a wrong word in it', () => {
    const wrong = path.join(folder, 'wrong.nsh');
    writeFileSync(wrong, readFileSync(inRepository(configuration.nsis.include), 'utf8').replace('${EndIf}', '${EndIff}'));
    const file = path.join(folder, 'around-wrong.nsi');
    writeFileSync(file, around(wrong));
    expect(spawnSync('makensis', ['-WX', '-V1', file]).status).not.toBe(0);
  });
});

describe('macOS', () => {
  /** A plist of ours has only true, strings and one level. */
  const keysOf = (plist: string): string[] => [...plist.matchAll(/<key>([^<]+)<\/key>/g)].map(([, key]) => key ?? '');

  test('it lives in the menu bar, without a place in the Dock', () => {
    expect(configuration.mac.extendInfo).toEqual({ LSUIElement: true });
  });

  test('the hardened runtime lets it compile script and nothing else', () => {
    expect(configuration.mac.hardenedRuntime).toBe(true);
    expect(configuration.mac.entitlementsInherit).toBe(configuration.mac.entitlements);
    const plist = readFileSync(inRepository(configuration.mac.entitlements), 'utf8');
    expect(keysOf(plist)).toEqual(['com.apple.security.cs.allow-jit']);
    const { parse } = builder('plist') as { parse(text: string): unknown };
    expect(parse(plist)).toEqual({ 'com.apple.security.cs.allow-jit': true });
  });

  test('the icon holds every picture that macOS knows, each as large as its kind says', () => {
    const icns = readFileSync(configuration.mac.icon);
    expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length]);
    const found: Record<string, number> = {};
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) found[icns.toString('latin1', at, at + 4)] = icns.readUInt32BE(at + 8 + 16);
    expect(found).toEqual({ icp4: 16, icp5: 32, ic11: 32, ic12: 64, ic07: 128, ic08: 256, ic13: 256, ic09: 512, ic14: 512, ic10: 1024 });
  });
});

test('the icons of every system come from one drawing', () => {
  const files = execFileSync('git', ['ls-files', '*.svg', '*.png', '*.ico', '*.icns'], { cwd: repositoryRoot, encoding: 'utf8' }).trim().split('\n');
  expect(files.filter((name) => !name.startsWith('renderer/pictures/'))).toEqual(['build/icon.svg']);
});

// Nothing that names the person or their files comes into the log, and no text becomes two lines of it.
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { entryOf, lineOf } from '../../../shared/log/log-entry';
import { scrub } from '../../../shared/log/scrub';
import type { OwnNames } from '../../../shared/log/scrub';

const mine: OwnNames = { home: '/home/mara', userName: 'mara', dataFolder: '/home/mara/.config/Unsit' };
const windows: OwnNames = { home: 'C:\\Users\\Mara L', userName: 'Mara L', dataFolder: 'C:\\Users\\Mara L\\AppData\\Roaming\\Unsit' };

test.each([
  ["ENOENT: no such file or directory, open '/home/mara/.config/Unsit/settings.json'", "ENOENT: no such file or directory, open '<data>/settings.json'"],
  ['EACCES: /home/mara/.config/autostart/unsit.desktop', 'EACCES: ~/.config/autostart/unsit.desktop'],
  ['copied from /home/other/Documents/letter.txt', 'copied from ~/Documents/letter.txt'],
  ['under /Users/Somebody/Library', 'under ~/Library'],
  ['root keeps it in /root/notes', 'root keeps it in ~/notes'],
  ["EROFS: open '/media/stick/Divorce papers/x.json'", "EROFS: open '…'"],
  ['EROFS: /mnt/work/secret/x.json: no', 'EROFS: /…: no'],
  ['connect ENOENT /run/user/1000/bus', 'connect ENOENT /run/user/…/bus'],
  ['libasound: /usr/lib/x86_64-linux-gnu/libasound.so.2', 'libasound: /usr/lib/x86_64-linux-gnu/libasound.so.2'],
  ['sent to https://mara:secret@example.org/a?b=c#d now', 'sent to https:… now'],
  ['at file:///opt/Unsit/resources/app.asar/out/main/main.js:12:3', 'at file:…/main/main.js:12:3'],
  ['page app://unsit/windows/home/index.html?x=1', 'page app:windows/home/index.html'],
  ['the session of mara is locked; Mara too, maranta not', 'the session of <user> is locked; <user> too, maranta not'],
  ['write to mara.b@example.org', 'write to …@…'],
  ['reminder: not by node-notifier: Command failed: /x/notifier -title "Unsit" -message "47 min at the desk"', 'reminder: not by node-notifier: a helper program failed'],
  ['one and/or two, 3/4 of it', 'one and/or two, 3/4 of it'],
  ['', '(nothing)'],
])('%s', (text, kept) => {
  expect(scrub(text, mine)).toBe(kept);
});

it('knows the home of Windows with either slash, and doubled as JSON has it', () => {
  for (const text of ['C:\\Users\\Mara L\\x', 'C:/Users/Mara L/x', 'c:\\\\Users\\\\Mara L\\\\x']) expect(scrub(text, windows)).toMatch(/^~/);
  expect(scrub("EPERM: open 'C:\\Users\\Mara L\\AppData\\Roaming\\Unsit\\settings.json'", windows)).toBe("EPERM: open '<data>\\settings.json'");
  expect(scrub("open 'D:\\Private\\list.json'", windows)).toBe("open '…'");
});

it('makes one line of any text, which reads back as one entry', () => {
  const broken = 'first\n2026-01-01T00:00:00+00:00 error forged\r\nthird\u2028fourth\u0085fifth';
  const text = scrub(broken, mine);
  expect(text).toBe('first ↵ 2026-01-01T00:00:00+00:00 error forged ↵ third ↵ fourth ↵ fifth');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (any) => {
      const entry = { time: '2026-11-27T14:05:09+01:00', level: 'info', text: scrub(any, mine) } as const;
      const line = lineOf(entry);
      expect(line.split(/[\r\n\u2028\u2029\u0085]/)).toHaveLength(1);
      expect(entryOf(line)).toEqual(entry);
      expect(line.length).toBeLessThan(700);
    }),
    { numRuns: 40 },
  );
});

it('leaves no home and no data folder in any text they are put into', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.constantFrom('/home/mara/x', mine.dataFolder, 'file:///home/mara/y', '"/home/mara"'), (before, after, path) => {
      expect(scrub(`${before} ${path} ${after}`, mine)).not.toContain('/home/mara/');
    }),
  );
});

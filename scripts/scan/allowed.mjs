// What the security scanner may report, one by one, each with the reason why it is no fault here; anything else fails.

export const allowed = [
  {
    id: 'CSP_GLOBAL_CHECK',
    file: 'N/A',
    why: 'It looks for the policy in HTML and in session listeners. Ours is a header of the app:// scheme; test/hardening/content-policy.test.ts tries it by its effect.',
  },
  {
    id: 'CUSTOM_ARGUMENTS_JS_CHECK',
    file: 'main/adapters/chromium/no-network.ts',
    why: 'The switches end name lookups and the search for a proxy: they take something away from Chromium and open nothing.',
  },
  {
    id: 'AUXCLICK_JS_CHECK',
    file: 'main/adapters/windows/make-window.ts',
    why: 'A middle click asks for a new window, and every new window is refused; test/hardening/navigation.test.ts clicks in every manner.',
  },
  {
    id: 'PRELOAD_JS_CHECK',
    file: 'main/adapters/windows/make-window.ts',
    why: 'A wish for a review: the preload exposes the rows of shared/ipc/calls.ts for its window and nothing else; test/hardening/sandbox.test.ts and calls.test.ts try it.',
  },
  {
    id: 'PROTOCOL_HANDLER_JS_CHECK',
    file: 'main/adapters/app-scheme/app-scheme.ts',
    why: 'A wish for a review: our scheme gives out files of a list of our own, and asks nobody else; test/hardening/content-policy.test.ts asks for others in every manner.',
  },
];

/** The findings that nobody explained, and the explanations that explain nothing any more. */
export function judge(findings, list = allowed) {
  const explains = (entry, finding) => entry.id === finding.id && entry.file === finding.file;
  return {
    unexplained: findings.filter((finding) => !list.some((entry) => explains(entry, finding))),
    idle: list.filter((entry) => !findings.some((finding) => explains(entry, finding))),
  };
}

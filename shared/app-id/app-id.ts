// The one name by which the systems know the installed Unsit, the same as in electron-builder.yml; alone so that the way in need not load what it is for.

/** Of its desktop entry on Linux, and of the shortcut under which Windows shows its notifications. */
export const appId = 'io.unsit.Unsit';

// The name by which Windows knows the installed Unsit, alone so that the way in need not load what it is for.

/** Under this id Windows shows the notifications of the installed Unsit. */
export const windowsAppId = 'io.unsit.Unsit';

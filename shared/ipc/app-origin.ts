// Where our own pages come from, for main, which serves and checks them, and for the preload, which asks for nothing on any other page.

export const appScheme = 'app';
export const appHost = 'unsit';
export const appOrigin = `${appScheme}://${appHost}`;

// Why a reminder has to wait, as far as it lies in the surroundings and not in the person.

export const surroundings = ['call', 'fullscreen', 'dnd', 'app', 'typing'] as const;
export type Surrounding = (typeof surroundings)[number];

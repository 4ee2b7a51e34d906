// One line of what happened, for whoever looks into a problem; never titles of windows, never health answers.

export type Log = (line: string) => void;

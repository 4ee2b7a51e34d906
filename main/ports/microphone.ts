// What the shell needs of the machine's sound: whether somebody records from a microphone right now.

/** True while anything records from a microphone; null where nobody can say. Never rejects, and answers within two seconds. */
export type MicrophoneInUse = () => Promise<boolean | null>;

// Tells whether a file says at its start why it exists; exists because that sentence is a rule here, and rules nobody checks fade.

/** Whether the text opens with a comment (after a `#!` line) that holds at least a few words. */
export function opensWithComment(text) {
  const body = text.replace(/^\uFEFF?(#![^\n]*\n)?\s*/, '');
  const comment = /^\/\/[^\n]*/.exec(body)?.[0] ?? /^\/\*[\s\S]*?\*\//.exec(body)?.[0];
  return comment !== undefined && comment.replace(/[/*\s]+/g, ' ').trim().split(' ').length >= 3;
}

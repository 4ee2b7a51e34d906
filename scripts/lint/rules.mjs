// The project's own lint rules: layers, opening comments, no barrels; exists because no published rule knows this project's map.
import path from 'node:path';
import { projectRoot } from '../setup/project-paths.mjs';
import { whyNotImport } from './layers.mjs';
import { opensWithComment } from './opening-comment.mjs';

const fromRoot = (file) => path.relative(projectRoot, file).split(path.sep).join('/');

const layers = {
  create(context) {
    const check = (source) => {
      if (typeof source?.value !== 'string') return;
      const reason = whyNotImport(fromRoot(context.filename), source.value);
      if (reason) context.report({ node: source, message: `Not from here: ${reason}.` });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      TSImportType: (node) => check(node.source),
    };
  },
};

const openingComment = {
  create(context) {
    return {
      Program(node) {
        if (!opensWithComment(context.sourceCode.text)) {
          context.report({ node, loc: { line: 1, column: 0 }, message: 'Open the file with one sentence, as a comment, saying why it exists.' });
        }
      },
    };
  },
};

const noBarrel = {
  create(context) {
    const report = (node) => context.report({ node, message: 'Import it from where it is written; nothing is passed on.' });
    return {
      ExportAllDeclaration: report,
      ExportNamedDeclaration: (node) => node.source && report(node),
    };
  },
};

export const projectRules = { rules: { layers, 'opening-comment': openingComment, 'no-barrel': noBarrel } };

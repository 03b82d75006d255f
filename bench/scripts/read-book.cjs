// Reads what a single prediction has to read, its request, the rules and the build's copy of them, and does nothing with it.
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const root = join(__dirname, '../..');
readFileSync(process.argv[2]);
for (const file of ['dist/rule-book.ndjson', 'dist/rule-book.source']) readFileSync(join(root, file));
for (const entry of readdirSync(join(root, 'rules'), { recursive: true, withFileTypes: true }))
  if (entry.name.endsWith('.yaml')) readFileSync(join(entry.parentPath, entry.name));

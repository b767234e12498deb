/** The built site under a sub-path, as somebody else's server would show it. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/project-root.ts';
import { answer } from './plain-host.ts';

const folder = join(projectRoot, 'dist');

createServer((request, response) => answer(request, response, folder, '/some/sub/path/')).listen(
  Number(process.argv[2]),
);

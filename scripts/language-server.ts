/** The language server that editors run for YAML, as a program to be asked: for the tests of what a curator sees. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

/** Starts it; the protocol is that of https://microsoft.github.io/language-server-protocol/. */
export class LanguageServer {
  readonly #process;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  readonly #told = new Map<string, (found: Diagnostic[]) => void>();
  #unread = Buffer.alloc(0);
  #last = 0;

  constructor() {
    const main = createRequire(import.meta.url).resolve('yaml-language-server');
    const program = resolve(main, '../../../../bin/yaml-language-server');
    this.#process = spawn(process.execPath, [program, '--stdio'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    this.#process.stdout.on('data', (chunk: Buffer) => this.#read(chunk));
  }

  async start(): Promise<void> {
    await this.ask('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        textDocument: {
          completion: {
            completionItem: { documentationFormat: ['markdown'], snippetSupport: true },
          },
          hover: { contentFormat: ['markdown'] },
        },
      },
      initializationOptions: {},
    });
    this.#send({ method: 'initialized', params: {} });
  }

  /** Opens a text as the file of that path, and gives what the server finds wrong with it. */
  open(path: string, text = readFileSync(path, 'utf8')): Promise<Diagnostic[]> {
    const uri = uriOf(path);
    const found = new Promise<Diagnostic[]>((done) => this.#told.set(uri, done));
    const textDocument = { uri, languageId: 'yaml', version: 1, text };
    this.#send({ method: 'textDocument/didOpen', params: { textDocument } });
    return found;
  }

  /** What it offers at a place of an open file; lines and columns are counted from 0. */
  async completion(path: string, line: number, character: number): Promise<{ label: string }[]> {
    const at = { textDocument: { uri: uriOf(path) }, position: { line, character } };
    return ((await this.ask('textDocument/completion', at)) as { items: { label: string }[] })
      .items;
  }

  /** What it says of the word at a place. */
  async hover(path: string, line: number, character: number): Promise<string> {
    const at = { textDocument: { uri: uriOf(path) }, position: { line, character } };
    const answer = (await this.ask('textDocument/hover', at)) as {
      contents: { value: string };
    } | null;
    return answer?.contents.value ?? '';
  }

  ask(method: string, params: unknown): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    this.#send({ id, method, params });
    return new Promise((done) => this.#waiting.set(id, done));
  }

  stop(): void {
    this.#process.kill();
  }

  #send(message: Message): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #read(chunk: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, chunk]);
    for (;;) {
      const head = this.#unread.indexOf('\r\n\r\n');
      const length = /Content-Length: (\d+)/i.exec(
        this.#unread.toString('utf8', 0, Math.max(0, head)),
      );
      if (length === null) return;
      const end = head + 4 + Number(length[1]);
      if (this.#unread.length < end) return;
      const text = this.#unread.toString('utf8', head + 4, end);
      this.#unread = this.#unread.subarray(end);
      this.#take(JSON.parse(text) as Message);
    }
  }

  #take({ id, method, params, result }: Message): void {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: Diagnostic[] };
      this.#told.get(uri)?.(diagnostics);
    } else if (method !== undefined && id !== undefined) {
      // It asks for the editor's settings: there are none.
      this.#send({
        id,
        result: method === 'workspace/configuration' ? [{}, {}, {}, {}, {}] : null,
      });
    } else if (id !== undefined) {
      this.#waiting.get(id)?.(result);
      this.#waiting.delete(id);
    }
  }
}

const uriOf = (path: string) => pathToFileURL(resolve(path)).href;

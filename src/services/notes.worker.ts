// The realm of notes: text in, sets and signals out, off the main thread.
import type { NotesApi } from '../contracts/realms.ts';
import { EXERCISES } from '../domain/catalogue/exercises.ts';
import { serve } from '../rpc/serve.ts';
import { createNotesService } from './notes/create-notes-service.ts';

const api: NotesApi = { notes: createNotesService(EXERCISES) };
serve(api);

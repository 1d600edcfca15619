// Which services live together in which worker: what `connect` gives on the page's side and `serve` offers on the other.
import type { ExportService } from './export.ts';
import type { FormService } from './form.ts';
import type { LineService } from './line.ts';
import type { NotesService } from './notes.ts';
import type { PictureService } from './picture.ts';
import type { PoseService } from './pose.ts';
import type { RecogniserService } from './recogniser.ts';
import type { RecommenderService } from './recommender.ts';
import type { TransferService } from './transfer.ts';

/** Pose, the line, form and recogniser share one realm: tfjs is loaded once and there is one GPU device. */
export interface VisionApi {
  readonly pose: PoseService;
  readonly line: LineService;
  readonly form: FormService;
  readonly recogniser: RecogniserService;
}

export interface NotesApi {
  readonly notes: NotesService;
}

export interface PlannerApi {
  readonly recommender: RecommenderService;
}

export interface PictureApi {
  readonly picture: PictureService;
}

export interface TransferApi {
  readonly transfer: TransferService;
  readonly exports: ExportService;
}

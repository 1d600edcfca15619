// `npm run -s analyse`: videos or recorded keypoints in, one line of JSON each out, made by the coach's own services.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { FormService } from '../src/contracts/form.ts';
import type { RecogniserService } from '../src/contracts/recogniser.ts';
import type { KeypointRecording } from '../src/domain/body/keypoints.ts';
import type { Movement } from '../src/domain/movements/movement.ts';
import { MOVEMENTS } from '../src/domain/movements/registry.ts';
import { posesOf, readRecording } from '../src/device/recording-source.ts';
import { analyseRecording } from './analyse/analyse-recording.ts';
import { type AnalyseOptions, readArguments, USAGE } from './analyse/arguments.ts';
import { findMovement } from './analyse/find-movement.ts';
import { startFormService } from './analyse/form-in-process.ts';
import { startRecogniserService } from './analyse/recogniser-in-process.ts';
import { openVideoPoser, type VideoPoser } from './analyse/pose-videos.ts';
import { reportOf } from './analyse/report.ts';
import { warningsOf } from './analyse/warnings.ts';

/** Opened when the first video comes; keypoint files need no browser. */
interface Workbench {
  readonly options: AnalyseOptions;
  readonly movement: Movement | null;
  readonly form: FormService | null;
  readonly recogniser: RecogniserService | null;
  poser: Promise<VideoPoser> | null;
}

class BadFile extends Error {}

async function main(): Promise<number> {
  const read = readArguments(process.argv.slice(2));
  if (read.kind === 'wrong') {
    console.error(`${read.message}\n${USAGE}`);
    return 2;
  }
  const { options } = read;
  const movement = options.exercise === 'auto' ? null : findMovement(options.exercise, MOVEMENTS);
  if (!movement && options.exercise !== 'auto') {
    const known = MOVEMENTS.map(({ id }) => id).join(', ');
    const error = `the camera cannot follow "${options.exercise}"; it knows ${known}`;
    for (const video of options.files) print({ video, error });
    return 1;
  }
  const [form, recogniser] = [await startFormService(), await startRecogniserService()];
  const bench: Workbench = { options, movement, form, recogniser, poser: null };
  let failed = false;
  for (const file of options.files) {
    try {
      print(await analyse(file, bench));
    } catch (error) {
      failed = true;
      print({ video: file, error: error instanceof Error ? error.message : String(error) });
      if (!(error instanceof BadFile)) console.error(error);
    }
  }
  const poser = await bench.poser?.catch(() => null);
  await poser?.close();
  return failed ? 1 : 0;
}

async function analyse(file: string, bench: Workbench): Promise<object> {
  const { options } = bench;
  if (!existsSync(file) || !statSync(file).isFile()) throw new BadFile('there is no such file');
  if (statSync(file).size === 0) throw new BadFile('the file is empty');
  const isRecording = extname(file).toLowerCase() === '.json';
  const { recording, durationMs, secondPersonShare, brokenOff } = isRecording
    ? readKeypoints(file)
    : await poseVideo(file, bench);
  if (options.poses !== null) writePoses(options.poses, file, recording);
  const poses = posesOf(recording);
  const analysed = await analyseRecording({
    poses,
    timesMs: poses.map((_pose, index) => (1000 * index) / recording.fps),
    movements: MOVEMENTS,
    movement: bench.movement,
    form: bench.form,
    recogniser: bench.recogniser,
  });
  if (analysed.kind === 'failed') throw new BadFile(analysed.message);
  const head = {
    video: file,
    backend: isRecording ? null : options.backend,
    model: isRecording ? null : options.model,
    frames: poses.length,
    durationMs,
  };
  const movement = MOVEMENTS.find(({ id }) => id === analysed.analysis.exercise);
  const warnings = movement ? warningsOf(poses, movement, secondPersonShare) : [];
  if (brokenOff) warnings.push('the file is damaged and breaks off: it was read up to there');
  return reportOf(head, analysed.analysis, warnings);
}

interface Posed {
  readonly recording: KeypointRecording;
  readonly durationMs: number;
  readonly secondPersonShare: number;
  readonly brokenOff: boolean;
}

function readKeypoints(file: string): Posed {
  const read = readRecording(readFileSync(file, 'utf8'));
  if (read.kind === 'failed')
    throw new BadFile(
      read.reason === 'empty' ? 'there are no frames in it' : `this is no keypoint recording: ${read.detail}`,
    );
  const { recording } = read;
  const durationMs = (1000 * recording.keypoints.length) / recording.fps;
  return { recording, durationMs, secondPersonShare: 0, brokenOff: false };
}

async function poseVideo(file: string, bench: Workbench): Promise<Posed> {
  bench.poser ??= openVideoPoser(bench.options);
  const poser = await bench.poser;
  const posed = await poser.pose(file).catch(async (error: unknown) => {
    // A browser that died with this file must not take the next ones along.
    console.error(error);
    bench.poser = null;
    await poser.close().catch(() => undefined);
    throw new BadFile('the browser stopped while reading it');
  });
  if (posed.kind === 'failed') throw new BadFile(posed.message);
  return posed;
}

function writePoses(folder: string, file: string, recording: KeypointRecording): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${basename(file, extname(file))}.json`), JSON.stringify(recording));
}

function print(line: object): void {
  console.log(JSON.stringify(line));
}

process.exitCode = await main();

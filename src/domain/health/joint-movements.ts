// What exercises ask of each joint: the stresses that the catalogue knows of it, mildest first. Apart from the catalogue, which is large.
import type { Joint, JointStress } from '../catalogue/exercise.ts';

export const JOINT_MOVEMENTS: Readonly<Record<Joint, readonly JointStress[]>> = {
  neck: ['low', 'isometric', 'moderate_flexion', 'deep_flexion', 'loaded_extension', 'axial_load'],
  shoulder: ['low', 'isometric', 'moderate_flexion', 'overhead', 'loaded_extension', 'shear', 'impact'],
  elbow: ['low', 'isometric', 'moderate_flexion', 'deep_flexion', 'impact'],
  wrist: ['low', 'isometric', 'moderate_flexion', 'deep_flexion', 'loaded_extension', 'impact'],
  upper_back: ['low', 'moderate_flexion', 'deep_flexion'],
  lower_back: ['low', 'isometric', 'moderate_flexion', 'deep_flexion', 'loaded_extension', 'axial_load', 'shear'],
  hip: ['low', 'isometric', 'moderate_flexion', 'deep_flexion', 'impact'],
  knee: ['low', 'isometric', 'moderate_flexion', 'deep_flexion', 'shear', 'impact'],
  ankle: ['low', 'isometric', 'moderate_flexion', 'deep_flexion', 'impact'],
};

export interface SceneProps {
  className?: string | undefined;
  /** Without motion, for small pictures. */
  still?: boolean;
}

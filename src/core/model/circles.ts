/**
 * Follows each node to its next until it ends or comes back, and returns one
 * node of every circle, the first met. Each node is walked once.
 */
export function findCircles<Node>(nodes: Iterable<Node>, next: (node: Node) => Node | undefined): Node[] {
  const done = new Set<Node>();
  const circles: Node[] = [];
  for (const start of nodes) {
    const trail = new Set<Node>();
    let node: Node | undefined = start;
    while (node !== undefined && !done.has(node)) {
      if (trail.has(node)) {
        circles.push(node);
        break;
      }
      trail.add(node);
      node = next(node);
    }
    for (const walked of trail) done.add(walked);
  }
  return circles;
}

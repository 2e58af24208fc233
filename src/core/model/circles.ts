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

/**
 * Of a graph, for each node the one that stands for all that it leads to and that lead back to it (Kosaraju's two
 * walks). Without recursion: a file may hold a chain of any length.
 */
export function findComponents<Node>(next: ReadonlyMap<Node, Iterable<Node>>): ReadonlyMap<Node, Node> {
  const left: Node[] = [];
  const met = new Set<Node>();
  for (const node of next.keys()) walk(node, next, met, (each) => left.push(each));
  const back = reverse(next);
  const components = new Map<Node, Node>();
  const metBack = new Set<Node>();
  for (const root of left.reverse()) walk(root, back, metBack, (node) => components.set(node, root));
  return components;
}

/** Each node that is not met yet, on the way out of it. */
function walk<Node>(
  start: Node,
  next: ReadonlyMap<Node, Iterable<Node>>,
  met: Set<Node>,
  leave: (node: Node) => void,
): void {
  const enter = (node: Node) => {
    met.add(node);
    return { node, ways: (next.get(node) ?? [])[Symbol.iterator]() };
  };
  const trail = met.has(start) ? [] : [enter(start)];
  for (let at = trail.at(-1); at !== undefined; at = trail.at(-1)) {
    const way = at.ways.next();
    if (way.done) {
      leave(at.node);
      trail.pop();
    } else if (!met.has(way.value)) trail.push(enter(way.value));
  }
}

function reverse<Node>(next: ReadonlyMap<Node, Iterable<Node>>): ReadonlyMap<Node, readonly Node[]> {
  const back = new Map<Node, Node[]>();
  for (const [from, ways] of next)
    for (const to of ways) {
      const known = back.get(to);
      if (known === undefined) back.set(to, [from]);
      else known.push(from);
    }
  return back;
}

"""Measures a graph with NetworkX, to stand beside our own figures in the same run.

Usage: python3 networkx_measures.py EDGES MEASURE...

EDGES is a text file: the number of nodes on the first line, then one tie "a b" a line. For each measure one line is
printed: its name, the seconds it took, and a sum over the nodes (or the figure itself) that tells whether two programs
agree. A measure may carry a number: "betweenness:5" searches from five nodes only and tells the seconds for them.
"""

import platform
import sys
import time

import networkx as nx


def read(path):
    with open(path, encoding="ascii") as lines:
        graph = nx.Graph()
        graph.add_nodes_from(range(int(next(lines))))
        graph.add_edges_from(tuple(map(int, line.split())) for line in lines)
    return graph


def largest(graph):
    return graph.subgraph(max(nx.connected_components(graph), key=len))


def defined(values):
    return sum(value for value in values.values() if value == value)


def eigenvector(graph):
    values = nx.eigenvector_centrality(largest(graph), max_iter=1000, tol=1e-10)
    return sum(values.values()) / max(values.values())


def assortativity(graph):
    nx.set_node_attributes(graph, {node: node % 5 for node in graph}, "group")
    return nx.attribute_assortativity_coefficient(graph, "group")


def global_efficiency(graph):
    return nx.global_efficiency(graph)


MEASURES = {
    "components": lambda graph: nx.number_connected_components(graph),
    "cores": lambda graph: sum(nx.core_number(graph).values()),
    "cut points": lambda graph: len(set(nx.articulation_points(graph))),
    "bridges": lambda graph: sum(1 for _ in nx.bridges(graph)),
    "transitivity": nx.transitivity,
    "local clustering": lambda graph: sum(nx.clustering(graph).values()),
    "closeness": lambda graph: sum(nx.closeness_centrality(graph).values()),
    "harmonic": lambda graph: sum(nx.harmonic_centrality(graph).values()),
    "eigenvector": eigenvector,
    "constraint": lambda graph: defined(nx.constraint(graph)),
    "effective size": lambda graph: defined(nx.effective_size(graph)),
    "assortativity": assortativity,
    "global efficiency": global_efficiency,
    "betweenness": lambda graph: sum(nx.betweenness_centrality(graph, normalized=False).values()),
}


def main():
    graph = read(sys.argv[1])
    print("machine", platform.python_version(), nx.__version__, sep="\t", flush=True)
    for name in sys.argv[2:]:
        measure, _, sources = name.partition(":")
        begin = time.perf_counter()
        if sources:
            nx.betweenness_centrality(graph, k=int(sources), normalized=False, seed=1)
            value = float("nan")
        else:
            value = MEASURES[measure](graph)
        seconds = time.perf_counter() - begin
        print(name, seconds, "NaN" if value != value else repr(float(value)), sep="\t", flush=True)


if __name__ == "__main__":
    main()

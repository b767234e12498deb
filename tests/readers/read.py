"""Reads exports with networkx and igraph, which nobody here wrote, and prints what they counted."""
import csv
import json
import sys

import igraph
import networkx

folder = sys.argv[1]


def counted(graph):
    return [graph.number_of_nodes(), graph.number_of_edges()]


gexf = networkx.read_gexf(f"{folder}/dossier.gexf")
graphml = networkx.read_graphml(f"{folder}/dossier.graphml")
other = igraph.Graph.Read_GraphML(f"{folder}/dossier.graphml")
tables = {}
for name in ["entities", "claims", "evidence", "sources"]:
    with open(f"{folder}/csv/{name}.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    tables[name] = [len(rows) - 1, sorted({len(row) for row in rows})]

print(
    json.dumps(
        {
            "gexf": counted(gexf),
            "graphml": counted(graphml),
            "igraph": [other.vcount(), other.ecount()],
            "multi": [gexf.is_multigraph(), graphml.is_multigraph()],
            "attributes": {
                "gexf": sorted({key for *_, data in gexf.edges(data=True) for key in data}),
                "igraph": sorted(other.es.attributes()),
            },
            "tables": tables,
        }
    )
)

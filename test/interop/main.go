// Verifies the log of a record with golang.org/x/mod alone, which nobody here wrote: every entry hashes to its leaf, every
// leaf is proven to be in the tree of the signed checkpoint, and the tree of an older checkpoint to be its beginning.
//
//	go run . -vkey KEY [-old CHECKPOINT-FILE] http://HOST/log | FOLDER
package main

import (
	"encoding/binary"
	"flag"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func main() {
	vkey := flag.String("vkey", "", "verifier key of the log")
	old := flag.String("old", "", "file with an older checkpoint")
	flag.Parse()
	prefix := flag.Arg(0)
	verifier := must(note.NewVerifier(*vkey))
	tree := checkpoint(verifier, must(read(prefix, "checkpoint")))
	hashes := tlog.TileHashReader(tree, tiles{prefix})
	entries := 0
	for n := int64(0); n*256 < tree.N; n++ {
		for bundle := must(read(prefix, entriesPath(n, tree.N))); len(bundle) > 0; entries++ {
			length := 2 + int(binary.BigEndian.Uint16(bundle))
			leaf := tlog.RecordHash(bundle[2:length])
			proof := must(tlog.ProveRecord(tree.N, int64(entries), hashes))
			check(tlog.CheckRecord(proof, tree.N, tree.Hash, int64(entries), leaf))
			bundle = bundle[length:]
		}
	}
	if int64(entries) != tree.N {
		check(fmt.Errorf("%d entries in a tree of %d", entries, tree.N))
	}
	if *old != "" {
		before := checkpoint(verifier, must(os.ReadFile(*old)))
		check(tlog.CheckTree(must(tlog.ProveTree(tree.N, before.N, hashes)), tree.N, tree.Hash, before.N, before.Hash))
	}
	fmt.Printf("%d entries proven\n", entries)
}

func checkpoint(verifier note.Verifier, signed []byte) tlog.Tree {
	opened := must(note.Open(signed, note.VerifierList(verifier)))
	_, tree, _ := strings.Cut(opened.Text, "\n")
	return must(tlog.ParseTree([]byte("go.sum database tree\n" + tree))) // The first line is Go's, not ours.
}

func entriesPath(n, size int64) string {
	tile := tlog.Tile{H: 8, L: 0, N: n, W: int(min(256, size-n*256))}
	return strings.Replace(tilePath(tile), "tile/0/", "tile/entries/", 1)
}

func tilePath(tile tlog.Tile) string { return strings.Replace(tile.Path(), "tile/8/", "tile/", 1) }

type tiles struct{ prefix string }

func (t tiles) Height() int { return 8 }

func (t tiles) SaveTiles([]tlog.Tile, [][]byte) {}

func (t tiles) ReadTiles(wanted []tlog.Tile) (data [][]byte, err error) {
	for _, tile := range wanted {
		data = append(data, must(read(t.prefix, tilePath(tile))))
	}
	return data, nil
}

func read(prefix, path string) ([]byte, error) {
	if !strings.Contains(prefix, "://") {
		return os.ReadFile(filepath.Join(prefix, filepath.FromSlash(path)))
	}
	answer, err := http.Get(prefix + "/" + path)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", path, answer.Status)
	}
	return io.ReadAll(answer.Body)
}

func must[T any](value T, err error) T {
	check(err)
	return value
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

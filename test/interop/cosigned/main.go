// Verifies a checkpoint that a witness has cosigned (C2SP tlog-cosignature, Ed25519) with golang.org/x/mod and the standard
// library alone.
//
//	go run ./cosigned -vkey LOG-KEY -witness WITNESS-KEY CHECKPOINT-FILE
package main

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"flag"
	"fmt"
	"os"
	"strings"

	"golang.org/x/mod/sumdb/note"
)

// A witness is a note.Verifier of cosignatures: eight bytes of time, then a signature over the time and the checkpoint.
type witness struct {
	name string
	key  []byte
}

func (w witness) Name() string { return w.name }

func (w witness) KeyHash() uint32 {
	sum := sha256.Sum256(append([]byte(w.name+"\n"), w.key...))
	return binary.BigEndian.Uint32(sum[:])
}

func (w witness) Verify(msg, sig []byte) bool {
	if len(sig) != 8+ed25519.SignatureSize {
		return false
	}
	signed := fmt.Sprintf("cosignature/v1\ntime %d\n%s", binary.BigEndian.Uint64(sig), msg)
	return ed25519.Verify(w.key[1:], []byte(signed), sig[8:])
}

func main() {
	vkey := flag.String("vkey", "", "verifier key of the log")
	of := flag.String("witness", "", "verifier key of the witness")
	flag.Parse()
	log := must(note.NewVerifier(*vkey))
	parts := strings.SplitN(*of, "+", 3)
	key := must(base64.StdEncoding.DecodeString(parts[2]))
	if len(key) != 1+ed25519.PublicKeySize || key[0] != 0x04 {
		fail("not the key of a witness")
	}
	by := witness{parts[0], key}
	if fmt.Sprintf("%08x", by.KeyHash()) != parts[1] {
		fail("the key of the witness has another id")
	}
	opened := must(note.Open(must(os.ReadFile(flag.Arg(0))), note.VerifierList(log, by)))
	if len(opened.Sigs) != 2 {
		fail(fmt.Sprintf("%d of two signatures hold", len(opened.Sigs)))
	}
	fmt.Printf("signed by %s, cosigned by %s\n", opened.Sigs[0].Name, opened.Sigs[1].Name)
}

func must[T any](value T, err error) T {
	if err != nil {
		fail(err.Error())
	}
	return value
}

func fail(what string) {
	fmt.Fprintln(os.Stderr, what)
	os.Exit(1)
}

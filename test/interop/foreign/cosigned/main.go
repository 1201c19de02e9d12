// Verifies a checkpoint that a witness has cosigned with filippo.io/torchwood, which nobody here wrote.
//
//	cosigned LOG-KEY WITNESS-KEY CHECKPOINT-FILE
package main

import (
	"crypto"
	"crypto/ed25519"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"filippo.io/torchwood"
	"golang.org/x/mod/sumdb/note"
)

// A public key where torchwood takes a signer alone; it signs nothing.
type public struct{ key ed25519.PublicKey }

func (p public) Public() crypto.PublicKey { return p.key }

func (p public) Sign(io.Reader, []byte, crypto.SignerOpts) ([]byte, error) {
	return nil, errors.New("a public key signs nothing")
}

func main() {
	log := must(note.NewVerifier(os.Args[1]))
	witness := verifier(os.Args[2])
	opened := must(note.Open(must(os.ReadFile(os.Args[3])), note.VerifierList(log, witness)))
	checkpoint := must(torchwood.ParseCheckpoint(opened.Text))
	if len(opened.Sigs) != 2 || checkpoint.Origin != log.Name() {
		fail(fmt.Errorf("%d of two signatures hold, on a checkpoint of %s", len(opened.Sigs), checkpoint.Origin))
	}
	at := must(torchwood.CosignatureTimestamp(opened.Sigs[1]))
	fmt.Printf("%d events of %s, cosigned by %s at %d\n", checkpoint.N, checkpoint.Origin, opened.Sigs[1].Name, at)
}

func verifier(vkey string) note.Verifier {
	parts := strings.SplitN(vkey, "+", 3)
	key := must(base64.StdEncoding.DecodeString(parts[2]))
	made := must(torchwood.NewCosignatureSigner(parts[0], public{key[1:]})).Verifier()
	if made.String() != vkey {
		fail(errors.New("not the key of a witness"))
	}
	return made
}

func must[T any](value T, err error) T {
	if err != nil {
		fail(err)
	}
	return value
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}

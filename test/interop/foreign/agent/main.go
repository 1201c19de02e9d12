// Keeps one new Ed25519 key for litewitness, which asks an SSH agent for its signatures; says the key's fingerprint.
//
//	agent SOCKET
package main

import (
	"crypto/ed25519"
	"fmt"
	"net"
	"os"

	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/agent"
)

func main() {
	_, key, err := ed25519.GenerateKey(nil)
	check(err)
	keys := agent.NewKeyring()
	check(keys.Add(agent.AddedKey{PrivateKey: key}))
	signers, err := keys.Signers()
	check(err)
	listener, err := net.Listen("unix", os.Args[1])
	check(err)
	fmt.Println(ssh.FingerprintSHA256(signers[0].PublicKey()))
	for {
		connection, err := listener.Accept()
		check(err)
		go agent.ServeAgent(keys, connection)
	}
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// Makes a log known to litewitness, as its own witnessctl does (add-log, add-key), which needs a module that is not everywhere to be had.
//
//	enter DATABASE LOG-KEY
package main

import (
	"encoding/base64"
	"fmt"
	"os"
	"strings"

	"golang.org/x/mod/sumdb/tlog"
	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"
)

func main() {
	path, vkey := os.Args[1], os.Args[2]
	origin, _, _ := strings.Cut(vkey, "+")
	empty, err := tlog.TreeHash(0, nil)
	check(err)
	database, err := sqlite.OpenConn(path, sqlite.OpenReadWrite)
	check(err)
	run := func(statement string, values ...any) {
		check(sqlitex.Execute(database, statement, &sqlitex.ExecOptions{Args: values}))
	}
	run("INSERT INTO log (origin, tree_size, tree_hash) VALUES (?, 0, ?)", origin, base64.StdEncoding.EncodeToString(empty[:]))
	run("INSERT INTO key (origin, key) VALUES (?, ?)", origin, vkey)
	check(database.Close())
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// Small files of Go modules, as the go command writes them.

export const GO_MOD = `module example.com/app // the app

go 1.22

toolchain go1.22.1

require example.com/direct v1.2.3

require (
	example.com/one v0.1.0
	example.com/two/v2 v2.0.0-20240101000000-abcdefabcdef // indirect
	"example.com/quoted" v1.0.0 // indirect; why
)

exclude example.com/one v0.0.9

replace (
	example.com/one => example.com/fork/one v0.1.1
	example.com/two/v2 v2.0.0 => ../two
)

retract [v1.0.0, v1.1.0] // broken
`;

export const GO_SUM = `example.com/one v0.1.0 h1:${'A'.repeat(43)}=
example.com/one v0.1.0/go.mod h1:${'B'.repeat(43)}=
example.com/two/v2 v2.0.0/go.mod h1:${'C'.repeat(43)}=
`;

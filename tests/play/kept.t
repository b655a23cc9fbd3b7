# A scenario that was read once is kept as an image in the user's own cache folder. What stands in
# there never changes what is shown, and where nothing can be kept nothing is said.
$ banso new --name 町 --id t; banso show t >first; ls -A "$XDG_CACHE_HOME/banso" | wc -l
  t
  1
$ stat -c %a "$XDG_CACHE_HOME/banso" "$XDG_CACHE_HOME/banso/"*
  700
  600
$ banso show t | cmp - first
# It is used: what is written into it, with its sum, is shown. Only this user can do that.
$ cat >write.py <<'END'
> import struct, sys
> path, old, new = sys.argv[1:]
> image = bytearray(open(path, "rb").read())
> at = image.rindex(old.encode())
> image[at:at + len(old.encode())] = new.encode()
> body = image[56:]
> def add(total, word):
>     total = (total ^ word) * 0x9e3779b97f4a7c15 % 2**64
>     return total ^ total >> 32
> words = [word for (word,) in struct.iter_unpack("<Q", bytes(body) + bytes(8 - len(body) % 8))]
> whole = len(body) // 32 * 4
> lanes, total = [len(body), 1, 2, 3], 0
> for at in range(whole):
>     lanes[at % 4] = add(lanes[at % 4], words[at])
> for word in lanes + words[whole:]:
>     total = add(total, word)
> image[48:56] = struct.pack("<Q", total)
> open(path, "wb").write(image)
> END
$ python3 write.py "$XDG_CACHE_HOME"/banso/* 訪問3回 来訪3回; banso show t | diff first - | grep -c 来訪3回
  1
$ rm "$XDG_CACHE_HOME"/banso/*; banso show t | cmp - first
$ cat >same <<'END'
> #!/bin/sh
> # same WHAT: banso shows the same after it was done to the image; "anew": it was made again, too
> image=$(echo "$XDG_CACHE_HOME"/banso/*)
> [ -f sound ] || cp -p "$image" sound
> cp -p sound "$image"
> before=$(stat -c %i "$image")
> eval "$1"
> banso show t 2>&1 | cmp - first || exit 1
> cmp -s sound "$image" && echo sound || echo another
> [ "$before" = "$(stat -c %i "$image")" ] && echo kept || echo anew
> END
$ chmod +x same; ./same :
  sound
  kept
# Damaged in its midst, cut off, empty, too large, of another build, with another text.
$ ./same 'printf x | dd of="$image" bs=1 seek=150000 conv=notrunc status=none'
  sound
  anew
$ ./same 'truncate -s 5000 "$image"'
  sound
  anew
$ ./same ': >"$image"'
  sound
  anew
$ ./same 'truncate -s 100M "$image"'
  sound
  anew
$ ./same 'printf 0000 | dd of="$image" bs=1 conv=notrunc status=none'
  sound
  anew
$ mkdir other; sed 's/地域づくり/町づくり/' "$BANSO_SCENARIOS/kasokuka.yaml" >other/kasokuka.yaml
$ XDG_CACHE_HOME=$PWD banso --db other.db --scenarios other new --name 隣 --id u
  u
$ XDG_CACHE_HOME=$PWD banso --db other.db show u | grep 伴走支援:
    伴走支援: 町づくり加速化事業 伴走支援
$ ./same 'cp banso/*.scenario "$image"'
  sound
  anew
# What others could have written is not read, and nothing is written to where they can.
$ ./same 'chmod 620 "$image"'
  sound
  anew
$ ./same 'ln "$image" second'
  sound
  anew
$ ./same 'mv "$image" away; printf x >>away; ln -s "$PWD/away" "$image"'
  another
  anew
$ rm -f away second "$XDG_CACHE_HOME"/banso/*; banso show t | cmp - first; chmod 770 "$XDG_CACHE_HOME/banso"; ./same ': >"$image"'
  another
  kept
$ chmod 700 "$XDG_CACHE_HOME/banso"
# No place for it: nothing is said, and a home that is missing is not made.
$ : >file; XDG_CACHE_HOME=$PWD/file banso show t | cmp - first
$ XDG_CACHE_HOME=/proc/nowhere banso show t | cmp - first
$ XDG_CACHE_HOME= HOME=$PWD/nowhere banso --db "$HOME/.local/share/banso/banso.db" show t | cmp - first; ls -d nowhere 2>/dev/null
? 2
# Nor is anything made in what is somebody else's, as by root in the home that sudo -E leaves.
$ theirs=/tmp; [ $(id -u) != 0 ] || { mkdir theirs; chown 65534 theirs; theirs=$PWD/theirs; }; export XDG_CACHE_HOME=$theirs/banso-$$/cache; banso show t | cmp - first; ls -d $theirs/banso-$$ 2>/dev/null
? 2
# Who only looks at files keeps nothing.
$ rm -rf "$XDG_CACHE_HOME/banso"; banso scenario list >/dev/null; banso scenario check "$BANSO_SCENARIOS/kasokuka.yaml"; banso doctor >/dev/null; ls -d "$XDG_CACHE_HOME/banso" 2>/dev/null
? 2
# A database that may only be read is none the slower for it, and it is not written to.
$ rm -rf "$XDG_CACHE_HOME/banso"; cksum "$HOME/.local/share/banso/banso.db" >before; banso show t | cmp - first; ls "$XDG_CACHE_HOME/banso" | wc -l; cksum "$HOME/.local/share/banso/banso.db" | cmp - before
  1
# Of many, those made last are kept: sixteen.
$ for n in $(seq 20); do mkdir -p s$n; sed "s/地域づくり/町づくり$n/" "$BANSO_SCENARIOS/kasokuka.yaml" >s$n/a.yaml; banso --db many.db --scenarios s$n new --name "町$n" --id e$n >/dev/null; banso --db many.db show e$n >/dev/null; done; ls "$XDG_CACHE_HOME/banso" | wc -l
  16

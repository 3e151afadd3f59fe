//! Places that refuse: a read-only mount, a full disk, a folder of somebody else.
//!
//! Mounts are made in a mount namespace of their own and are gone with it.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use crate::{CLI, Desk, Told, cli, told};

/// Runs a script where it may mount. A machine that allows no mounts must say so, or the test fails.
fn in_own_mounts(script: &str) -> Option<Told> {
    let allowed = |args: &[&str]| Command::new("unshare").args(args).arg("true").output().is_ok_and(|output| output.status.success());
    let ways: [&[&str]; 2] = [&["--mount"], &["--user", "--map-root-user", "--mount"]];
    if std::env::var_os("THROUGHLINE_NO_MOUNTS").is_some() {
        return None;
    }
    let way = ways.into_iter().find(|way| allowed(way));
    let way = way.expect("this machine allows no mounts of its own: set THROUGHLINE_NO_MOUNTS to go on without these tests");
    Some(told(Command::new("unshare").args(way).args(["sh", "-euc", script, "sh"]).arg(&*CLI).env("LC_ALL", "C.UTF-8").output().unwrap()))
}

#[test]
fn a_read_only_place_is_read_and_refused_for_writing() {
    let desk = Desk::new();
    let (place, school) = (desk.path("place"), desk.sample());
    fs::create_dir(&place).unwrap();
    let script = format!(
        "mount -t tmpfs tmpfs {place}; \"$1\" backup {school} --out {place}/a.throughline >/dev/null; cp {school} {place}/b.school
         mount -o remount,ro {place}
         \"$1\" call {place}/a.throughline profile_get >/dev/null
         \"$1\" call {place}/b.school profile_get >/dev/null
         for way in \"undo {place}/b.school\" \"new {place}/c.school\" \"backup {school} --out {place}/d.throughline\" \"export {school} --out {place}/e\"; do
           \"$1\" $way && exit 9 || test $? = 1
         done; ls -A {place}"
    );
    let Some(told) = in_own_mounts(&script) else { return };
    assert_eq!(told.status, 0, "{}", told.err);
    assert_eq!(told.err.matches("[place_read_only]").count(), 4, "{}", told.err);
    assert_eq!(told.out, "a.throughline\nb.school\n", "nothing was left behind");
}

#[test]
fn a_full_disk_loses_nothing_and_works_again_once_there_is_room() {
    let desk = Desk::new();
    let (place, school) = (desk.path("place"), desk.sample());
    fs::create_dir(&place).unwrap();
    let long = "x".repeat(15_000);
    let script = format!(
        "mount -t tmpfs -o size=2m tmpfs {place}; \"$1\" new {place}/a.school --name Alder >/dev/null
         head -c 3000000 /dev/zero >{place}/filler 2>/dev/null || true
         for way in 'profile_set {{\"definition\":\"{long}\"}}'; do \"$1\" call {place}/a.school $way && exit 9 || test $? = 1; done
         \"$1\" backup {school} --out {place}/b.throughline && exit 9 || test $? = 1
         \"$1\" new {place}/c.school --sample && exit 9 || test $? = 1
         rm {place}/filler
         \"$1\" check {place}/a.school >/dev/null
         \"$1\" call {place}/a.school profile_set '{{\"district\":\"Lakemont\"}}' >/dev/null
         ls -A {place}"
    );
    let Some(told) = in_own_mounts(&script) else { return };
    assert_eq!(told.status, 0, "{}", told.err);
    assert_eq!(told.err.matches("[disk_full]").count(), 3, "{}", told.err);
    assert_eq!(told.out, "a.school\na.school.lock\n", "nothing half made was left behind");
}

#[test]
fn a_folder_of_somebody_else_is_refused() {
    let desk = Desk::new();
    let school = desk.sample();
    let place = desk.path("theirs");
    fs::create_dir(&place).unwrap();
    fs::set_permissions(&place, fs::Permissions::from_mode(0o555)).unwrap();
    fs::set_permissions(desk.folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let package = desk.path("a.throughline");
    cli(&["backup", &school, "--out", &package]).met();
    fs::set_permissions(&package, fs::Permissions::from_mode(0o444)).unwrap();
    let unprivileged = |args: &[&str]| {
        // Root writes everywhere: step down to nobody, with a copy of the program that nobody can reach.
        let program = desk.path("throughline-cli");
        if !fs::exists(&program).unwrap() {
            fs::copy(&*CLI, &program).unwrap();
        }
        let root = Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout == b"0\n");
        let mut command = if root { Command::new("setpriv") } else { Command::new(&program) };
        if root {
            command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(&program);
        }
        told(command.args(args).env("LC_ALL", "C.UTF-8").output().unwrap())
    };
    unprivileged(&["call", &package, "profile_get"]).met();
    unprivileged(&["new", &format!("{place}/a.school")]).refused("place_read_only", 1);
    unprivileged(&["backup", &package, "--out", &format!("{place}/b.throughline")]).refused("place_read_only", 1);
    assert_eq!(fs::read_dir(&place).unwrap().count(), 0);
}

"""A Unix user of a group, at work with banso; only root, of the machine or of a namespace, makes one."""
import os
import shutil

from office import Office, Screen, environment

GROUP = 20000
NAMES = ("田中", "佐藤", "鈴木")


class Person(Office):
    """User GROUP + number, with a home of their own; `path` is the database."""

    def __init__(self, number, office, path):
        self.number, self.name, self.path = number, NAMES[number - 1], path
        self.login = "uid%d" % (GROUP + number)  # as banso calls one whom the machine does not know
        self.program, self.folder = os.path.join(office, "bin", "banso"), os.path.join(office, "home-%d" % number)
        self.env = environment(self.folder, path, os.path.join(office, "scenarios"), BANSO_USER=self.name)
        self.as_user = {"user": GROUP + number, "group": GROUP, "extra_groups": [], "umask": 0o022}
        if not os.path.isdir(self.folder):
            os.mkdir(self.folder, 0o700)
            self.own(self.folder)

    def own(self, path):
        os.lchown(path, GROUP + self.number, GROUP)

    def become(self):
        os.umask(0o022)
        os.setgroups([])
        os.setresgid(GROUP, GROUP, GROUP)
        os.setresuid(*(GROUP + self.number,) * 3)

    def screen(self, *words):
        return Screen([self.program, *words], self.env, self.become)


def lay_office(program, scenarios, office):
    """A folder into which everybody may go, with banso in it."""
    shutil.rmtree(office, ignore_errors=True)
    os.makedirs(os.path.join(office, "bin"))
    os.chmod(office, 0o711)
    shutil.copy(program, os.path.join(office, "bin", "banso"))
    shutil.copytree(scenarios, os.path.join(office, "scenarios"))


def lay_shared(office, name):
    """A folder of the group, as README tells to make one; it is the first one's."""
    folder = os.path.join(office, name)
    os.mkdir(folder)
    os.chown(folder, GROUP + 1, GROUP)
    os.chmod(folder, 0o2770)
    return folder
